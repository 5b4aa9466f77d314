package kakko.ui.draft;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

import kakko.lang.place.Range;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;

/** Tells the window what stands under the caret, and marks in the text what others point at. */
final class Pointer {

	/** A caret that runs through the text points at nothing; milliseconds. */
	private static final int REST = 60;

	private final DraftEditor editor;
	private final DraftViewer viewer;
	private final SpotSelection spots;
	private final StyledText text;
	private final Runnable rest = this::rested;

	Pointer(DraftEditor editor, DraftViewer viewer, SpotSelection spots) {
		this.editor = editor;
		this.viewer = viewer;
		this.spots = spots;
		text = viewer.getTextWidget();
		text.addCaretListener(event -> moved());
		text.addListener(SWT.FocusIn, event -> moved());
	}

	void moved() {
		text.getDisplay().timerExec(REST, rest);
	}

	private void rested() {
		if (text.isDisposed() || !viewer.knowledge().fresh()) {
			return;
		}
		int caret = viewer.widgetOffset2ModelOffset(text.getCaretOffset());
		viewer.lights().show(viewer.knowledge().parsed(), caret);
		if (text.isFocusControl()) {
			viewer.knowledge().parsed().at(caret).ifPresent(place -> spots.select(new Spot(editor.file(), place.kind(), place.index())));
		}
	}

	void reveal(Spot spot) {
		viewer.knowledge().parsed().range(spot.kind(), spot.index()).map(viewer.knowledge().drift()::shown).ifPresent(this::show);
	}

	void show(Range place) {
		viewer.select(place.start(), 0);
		viewer.calmly();
		viewer.lights().spot(place);
	}
}
