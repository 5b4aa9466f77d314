package kakko.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** As much of a text as there is room for; where it isn't all of it, it ends with "…". */
public final class Elided {

	private Elided() {
	}

	/**
	 * Never more is measured than could be seen.
	 *
	 * @param room in pixels
	 */
	public static String of(GC gc, String text, int room) {
		String seen = text.length() > room ? text.substring(0, Math.max(0, room)) : text;
		if (seen.length() == text.length() && width(gc, seen) <= room) {
			return seen;
		}
		int least = 0;
		int most = seen.length();
		while (least < most) {
			int middle = (least + most + 1) / 2;
			if (width(gc, seen.substring(0, middle) + "…") <= room) {
				least = middle;
			} else {
				most = middle - 1;
			}
		}
		return seen.substring(0, least).stripTrailing() + "…";
	}

	private static int width(GC gc, String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
