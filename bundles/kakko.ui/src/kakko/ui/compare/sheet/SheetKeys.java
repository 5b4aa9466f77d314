package kakko.ui.compare.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import kakko.ui.compare.text.Side;

/** Arrow keys move and extend the selection, go through brackets, with Ctrl from side to side; Enter opens, Space folds. */
final class SheetKeys {

	private static final int ALL = Integer.MAX_VALUE / 2;

	private final ComparisonCanvas sheet;

	SheetKeys(ComparisonCanvas sheet) {
		this.sheet = sheet;
	}

	void listen() {
		sheet.addListener(SWT.KeyDown, this::key);
		sheet.addListener(SWT.Traverse, this::traverse);
	}

	private void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private void key(Event event) {
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & SWT.MOD1) != 0) {
			turn(event.keyCode);
		} else if ((event.stateMask & SWT.ALT) == 0) {
			key(event, extend);
		}
	}

	private void turn(int key) {
		if (key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT) {
			sheet.selection().turn(key == SWT.ARROW_LEFT ? Side.OLDER : Side.NEWER);
		}
	}

	private void key(Event event, boolean extend) {
		switch (event.keyCode) {
		case SWT.ARROW_UP -> sheet.selection().move(-1, extend);
		case SWT.ARROW_DOWN -> sheet.selection().move(1, extend);
		case SWT.HOME -> sheet.selection().move(-ALL, extend);
		case SWT.END -> sheet.selection().move(ALL, extend);
		case SWT.PAGE_UP -> page(-1, extend);
		case SWT.PAGE_DOWN -> page(1, extend);
		case SWT.ARROW_LEFT -> sheet.selection().pointNext(-1);
		case SWT.ARROW_RIGHT -> sheet.selection().pointNext(1);
		case SWT.CR, SWT.KEYPAD_CR -> sheet.open();
		case SWT.SPACE -> sheet.toggle();
		case SWT.ESC -> sheet.selection().letGo();
		default -> {
			// for somebody else
		}
		}
	}

	/** A screen on, and the line there is selected. */
	private void page(int step, boolean extend) {
		sheet.sight().scrollBy(step * sheet.sight().visible());
		int line = sheet.sight().lineAt(sheet.sight().headHeight() + 1);
		if (line >= 0) {
			sheet.selection().select(line, extend);
		}
	}
}
