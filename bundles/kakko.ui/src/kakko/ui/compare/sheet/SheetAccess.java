package kakko.ui.compare.sheet;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The sheet as a list, for those who hear it: each line an item that says what it shows. */
final class SheetAccess {

	private final ComparisonCanvas sheet;

	SheetAccess(ComparisonCanvas sheet) {
		this.sheet = sheet;
	}

	void listen() {
		sheet.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				name(event);
			}
		});
		sheet.getAccessible().addAccessibleControlListener(new Items());
	}

	private void name(AccessibleEvent event) {
		if (isLine(event.childID)) {
			event.result = sheet.spoken(event.childID);
		} else {
			event.result = sheet.name();
		}
	}

	private boolean isLine(int child) {
		return child >= 0 && child < sheet.lines().size();
	}

	private final class Items extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = isLine(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = sheet.lines().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, sheet.lines().size()).boxed().toArray();
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			int line = sheet.selection().marking().line();
			event.childID = !sheet.isFocusControl() ? ACC.CHILDID_NONE : line < 0 ? ACC.CHILDID_SELF : line;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			int line = sheet.selection().marking().line();
			event.childID = line < 0 ? ACC.CHILDID_NONE : line;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			if (isLine(event.childID)) {
				boolean selected = sheet.selection().marking().selects(event.childID);
				event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (selected ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
			} else {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_MULTISELECTABLE;
			}
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point at = sheet.toControl(event.x, event.y);
			int line = sheet.sight().lineAt(at.y);
			event.childID = line < 0 ? ACC.CHILDID_SELF : line;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle bounds = isLine(event.childID) && sheet.sight().contains(event.childID) ? sheet.sight().bounds(event.childID) : sheet.getClientArea();
			Point at = sheet.toDisplay(bounds.x, bounds.y);
			event.x = at.x;
			event.y = at.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}
}
