package kakko.ui.outline;

import java.nio.file.Path;
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
	/** Milliseconds in which all else that shows what is pointed at is painted; a screenful of new lines takes the system as long as all of that. */
	private static final int MOMENT = 80;

	private final Wording wording = Wording.ofWindow();
	private Runnable stopTurning;
	private SentencePane pane;
	private OutlineTree outline;
	private IEditorPart editor;
	private Outlined shown;
	/** Whose lines the tree has; null while it has none. */
	private Path lines;
	/** Nothing was told of what is in front yet. */
	private boolean first;
	private Spot pointed;
	private final Runnable mark = this::mark;
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
		if (inFront == null || shown != null && !shown.draft().equals(lines)) {
			lines = null;
			outline.show(List.of());
		}
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
			if (lines == null) {
				outline.show(entries);
			} else {
				outline.renew(entries);
			}
			lines = shown.draft();
			if (first && pointed != null) {
				mark();
			}
			first = false;
		}
	}

	/** To the line of what the user points at, wherever that is, once he has stopped there. */
	private void follow(Spot spot) {
		pointed = spot;
		pane.getDisplay().timerExec(MOMENT, mark);
	}

	private void mark() {
		if (shown != null && !outline.tree().isDisposed()) {
			shown.place(pointed).ifPresent(outline::select);
		}
	}

	private void go(Entry entry) {
		if (outline.tree().isFocusControl() && shown != null && !first) {
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
