package kakko.ui.draft;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/** An arrow key passes over signs that aren't seen, and then goes the one step that is. */
final class ArrowKeys implements VerifyKeyListener {

	private final DraftViewer viewer;
	private final StyledText text;

	ArrowKeys(DraftViewer viewer) {
		this.viewer = viewer;
		text = viewer.getTextWidget();
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		boolean right = event.keyCode == SWT.ARROW_RIGHT;
		boolean selects = event.stateMask == SWT.SHIFT;
		boolean step = right || event.keyCode == SWT.ARROW_LEFT;
		if (!step || event.stateMask != SWT.NONE && !selects || !selects && text.getSelectionCount() > 0) {
			return;
		}
		int caret = text.getCaretOffset();
		int target = right ? behind(caret) : before(caret);
		if (target != caret) {
			Point selected = text.getSelection();
			int anchor = selected.x == caret ? selected.y : selected.x;
			text.setSelection(selects ? anchor : target, target);
		}
	}

	private int behind(int caret) {
		int at = caret;
		while (at < text.getCharCount() && isHidden(at)) {
			at++;
		}
		return at;
	}

	private int before(int caret) {
		int at = caret;
		while (at > 0 && isHidden(at - 1)) {
			at--;
		}
		return at;
	}

	private boolean isHidden(int at) {
		int offset = viewer.widgetOffset2ModelOffset(at);
		try {
			return viewer.looks(viewer.getDocument().getLineOfOffset(offset)).stream().anyMatch(look -> covers(look, offset) && DraftViewer.hides(look));
		} catch (BadLocationException gone) {
			throw new IllegalStateException("a character that is shown is none of the document", gone);
		}
	}

	private static boolean covers(StyleRange look, int offset) {
		return look.start <= offset && offset < look.start + look.length;
	}
}
