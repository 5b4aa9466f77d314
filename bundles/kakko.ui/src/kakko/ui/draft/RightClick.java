package kakko.ui.draft;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** A right click puts the caret where it falls, unless that is marked: what the menu offers is about that place. */
final class RightClick {

	private RightClick() {
	}

	static void install(StyledText text) {
		text.addListener(SWT.MenuDetect, event -> {
			if (event.detail != SWT.MENU_KEYBOARD) {
				move(text, text.toControl(event.x, event.y));
			}
		});
	}

	private static void move(StyledText text, Point at) {
		int offset = text.getOffsetAtPoint(at);
		Point marked = text.getSelection();
		if (offset >= 0 && (marked.x == marked.y || offset < marked.x || offset > marked.y)) {
			text.setSelection(offset);
		}
	}
}
