package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
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
	public int begin() {
		int top = viewer.getTopIndexStartOffset();
		int selected = viewer.getSelectedRange().x;
		return selected >= top && selected <= viewer.getBottomIndexEndOffset() ? selected : top;
	}

	@Override
	public void select(int start, int end) {
		viewer.select(start, end - start);
	}

	@Override
	public void setFocus() {
		viewer.getTextWidget().setFocus();
	}

	@Override
	public boolean canReplace() {
		return viewer.isEditable();
	}

	/** From the last to the first, so that each still stands where it was found. */
	@Override
	public void replace(List<Integer> starts, int length, String words) {
		IRewriteTarget target = viewer.getRewriteTarget();
		target.beginCompoundChange();
		target.setRedraw(false);
		try {
			for (int start : starts.reversed()) {
				viewer.getDocument().replace(start, length, words);
			}
		} catch (BadLocationException gone) {
			throw new IllegalStateException("words were found where the text has none", gone);
		} finally {
			target.setRedraw(true);
			target.endCompoundChange();
		}
	}
}
