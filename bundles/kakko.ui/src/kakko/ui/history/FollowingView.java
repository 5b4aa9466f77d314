package kakko.ui.history;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;

import kakko.ui.appearance.Appearance;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;

/** Shows something of the drafts in front, and what is selected anywhere in the window as selected here. */
public abstract class FollowingView extends ViewPart {

	private final SpotSelection selection = new SpotSelection();
	private HistoryPart<?> part;
	private Control shown;
	/** The last in the window, here or elsewhere. */
	private Spot selected;
	private Runnable stop = () -> {
		// nothing is followed yet
	};

	/**
	 * To be called once the part has made its controls.
	 *
	 * @param control of the content that takes the keyboard
	 */
	protected final void begin(HistoryPart<?> history, Control control) {
		part = history;
		shown = control;
		getSite().setSelectionProvider(selection);
		stop = selection.follow(getSite(), this::turnTo);
		Appearance.whenChanged(control, this::dress);
		part.start();
		SpotSelection.now(getSite().getPage()).ifPresent(this::turnTo);
	}

	private void turnTo(Spot spot) {
		selected = spot;
		followSelected();
	}

	/** Follows what is selected in the window; to be called when what is shown was worked out anew. */
	protected final void followSelected() {
		if (selected != null && !part.isUnsaved(selected.draft())) {
			follow(selected);
		}
	}

	/** Something was selected in another part. */
	protected abstract void follow(Spot spot);

	/** The size of text or the colours changed. */
	protected abstract void dress();

	/** Says to the rest of the window what the user selected here. */
	protected final void select(Spot spot) {
		selected = spot;
		selection.select(spot);
	}

	/** What the user reads in place of the content; empty while that is shown. */
	public final String sentence() {
		return part.pane().sentence();
	}

	/** What the user reads above the content while a draft it is about isn't saved; else empty. */
	public final String unsaved() {
		return part.unsaved();
	}

	@Override
	public final void setFocus() {
		(sentence().isEmpty() ? shown : part.pane()).setFocus();
	}

	@Override
	public final void dispose() {
		stop.run();
		super.dispose();
	}
}
