package kakko.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** As much of a text as there is room for; where it isn't all of it, it ends with "…". */
public final class Elided {

	private static final int KEPT = 2000;

	private record Asked(FontData font, String text, int room) {
	}

	/** Lines are painted over and over, and measuring is what that costs. In the window's thread. */
	private static final Map<Asked, String> KNOWN = new LinkedHashMap<>(16, .75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Asked, String> eldest) {
			return size() > KEPT;
		}
	};

	private Elided() {
	}

	/**
	 * Never more is measured than could be seen.
	 *
	 * @param room in pixels
	 */
	public static String of(GC gc, String text, int room) {
		return KNOWN.computeIfAbsent(new Asked(gc.getFont().getFontData()[0], text, room), asked -> measured(gc, text, room));
	}

	private static String measured(GC gc, String text, int room) {
		String seen = text.length() > room ? text.substring(0, Math.max(0, room)) : text;
		int whole = width(gc, seen);
		if (seen.length() == text.length() && whole <= room) {
			return seen;
		}
		int end = Math.clamp((long) seen.length() * room / Math.max(1, whole), 0, seen.length());
		while (end < seen.length() && width(gc, seen.substring(0, end + 1) + "…") <= room) {
			end++;
		}
		while (end > 0 && width(gc, seen.substring(0, end) + "…") > room) {
			end--;
		}
		return seen.substring(0, end).stripTrailing() + "…";
	}

	private static int width(GC gc, String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
