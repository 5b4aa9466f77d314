package kakko.ui.draft;

import org.eclipse.swt.graphics.Point;

import kakko.ui.find.Searched;

/** All words of a draft, also those that are folded away. */
record SearchedDraft(DraftViewer viewer) implements Searched {

	@Override
	public String text() {
		return viewer.getDocument().get();
	}

	@Override
	public Point selection() {
		Point range = viewer.getSelectedRange();
		return new Point(range.x, range.x + range.y);
	}

	@Override
	public void select(int start, int end) {
		viewer.select(start, end - start);
	}

	@Override
	public void setFocus() {
		viewer.getTextWidget().setFocus();
	}
}
