package kakko.ui.outline;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

import kakko.lang.ide.outline.Entry;
import kakko.ui.FrontEditor;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.history.SentencePane;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;

/** Sections, options and paragraphs of the draft in front, of a comparison's newer one, with the number of brackets in each; Enter or a click goes there, and the line of what is pointed at is selected. */
public final class OutlineView extends ViewPart {

	public static final String ID = "kakko.ui.outline";

	private final Wording wording = Wording.ofWindow();
	private Runnable stopTurning;
	private SentencePane pane;
	private OutlineTree outline;
	private IEditorPart editor;
	private Outlined shown;
	/** Nothing of the draft was shown yet. */
	private boolean first;
	private Spot pointed;
	private Runnable stop = () -> {
		// no draft yet
	};
	private Runnable stopPointing = () -> {
		// nobody is followed yet
	};

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		pane = new SentencePane(parent);
		Composite frame = new Composite(pane, SWT.NONE);
		pane.setContent(frame);
		pane.say(wording.say("outline.nothing"));
		outline = new OutlineTree(frame);
		SpokenName.of(outline.tree(), wording.say("outline.spoken"));
		outline.tree().addListener(SWT.Selection, event -> outline.selected().ifPresent(this::go));
		pointed = SpotSelection.now(getSite().getPage()).orElse(null);
		stopPointing = new SpotSelection().follow(getSite(), this::follow);
		stopTurning = FrontEditor.follow(getSite().getPage(), this::turnTo);
	}

	private void turnTo(IEditorPart inFront) {
		if (inFront == editor || pane.isDisposed()) {
			return;
		}
		stop.run();
		editor = inFront;
		shown = Outlined.of(inFront).orElse(null);
		first = true;
		outline.show(List.of());
		if (shown == null) {
			stop = () -> {
				// nothing is followed
			};
			pane.say(wording.say("outline.nothing"));
		} else {
			pane.showContent();
			stop = shown.follow(this::learn);
		}
	}

	private void learn(List<Entry> entries) {
		if (!outline.tree().isDisposed()) {
			if (first) {
				outline.show(entries);
			} else {
				outline.renew(entries);
			}
			if (first && pointed != null) {
				follow(pointed);
			}
			first = false;
		}
	}

	/** The line of what the user points at, wherever that is. */
	private void follow(Spot spot) {
		pointed = spot;
		if (shown != null && !outline.tree().isDisposed()) {
			shown.place(spot).ifPresent(outline::select);
		}
	}

	private void go(Entry entry) {
		if (outline.tree().isFocusControl() && shown != null) {
			shown.show(entry);
		}
	}

	/** The tree the user sees. */
	public Tree tree() {
		return outline.tree();
	}

	/** What stands in place of the tree while there is nothing to outline; else empty. */
	public String sentence() {
		return pane.sentence();
	}

	@Override
	public void setFocus() {
		if (shown == null) {
			pane.setFocus();
		} else {
			outline.tree().setFocus();
		}
	}

	@Override
	public void dispose() {
		stop.run();
		stopPointing.run();
		stopTurning.run();
		super.dispose();
	}
}
