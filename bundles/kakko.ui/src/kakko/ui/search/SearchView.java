package kakko.ui.search;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import kakko.dossier.Shelf;
import kakko.search.DossierIndex;
import kakko.search.Hit;
import kakko.search.Hits;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.desk.DossiersPlace;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;

/** Finds words in all dossiers: typed above, found below; Enter leads to the text. */
public final class SearchView extends ViewPart {

	public static final String ID = "kakko.ui.search";
	private static final int WORDS_WIDTH = 320;

	private final Wording wording = Wording.ofWindow();
	private final SpotSelection selection = new SpotSelection();
	private Text words;
	private Label count;
	private HitTable hits;
	private SearchJob job;

	@Override
	public void createPartControl(Composite parent) {
		Composite pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).applyTo(pane);
		words = new Text(pane, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(wording.say("search.hint"));
		SpokenName.of(words, wording.say("search.hint"));
		GridDataFactory.swtDefaults().hint(WORDS_WIDTH, SWT.DEFAULT).applyTo(words);
		count = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		hits = new HitTable(pane, wording);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(hits.widget());
		job = new SearchJob(new DossierIndex(Platform.getStateLocation(Platform.getBundle("kakko.ui")).append("index").toPath()), () -> new Shelf(DossiersPlace.folder()),
				(sought, hits) -> inWindow(shown -> show(sought, shown), hits), failure -> inWindow(this::fail, failure));
		getSite().setSelectionProvider(selection);
		count.setText(wording.say("search.explained"));
		listen();
	}

	private void listen() {
		words.addListener(SWT.Modify, event -> job.search(words.getText()));
		words.addListener(SWT.DefaultSelection, event -> hits.enter());
		words.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				hits.enter();
			}
		});
		hits.whenSelected(hit -> selection.select(spot(hit)));
		hits.whenOpened(hit -> Opening.spot(getSite().getPage(), spot(hit)));
		Appearance.whenChanged(hits.widget(), hits::dress);
	}

	private static Spot spot(Hit hit) {
		return new Spot(hit.draft(), Spot.Kind.PARAGRAPH, hit.paragraph());
	}

	private void show(String sought, Hits found) {
		if (sought.equals(words.getText())) {
			hits.show(found.hits());
			count.setText(sought.isBlank() ? wording.say("search.explained") : wording.say("search.found", found.total(), found.total() - found.hits().size(), found.hits().size()));
			count.getParent().layout();
		}
	}

	private void fail(IOException failure) {
		count.setText(wording.say("search.failed", failure.getMessage()));
	}

	private <T> void inWindow(Consumer<T> action, T argument) {
		if (!words.isDisposed()) {
			words.getDisplay().asyncExec(() -> {
				if (!words.isDisposed()) {
					action.accept(argument);
				}
			});
		}
	}

	/** Types words as the user would. */
	public void search(String sought) {
		words.setText(sought);
	}

	/** What was found, as the user sees it. */
	public HitTable table() {
		return hits;
	}

	/** What stands beside the words: how many there are. */
	public String count() {
		return count.getText();
	}

	@Override
	public void setFocus() {
		words.setFocus();
		words.selectAll();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
