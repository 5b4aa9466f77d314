package kakko.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** As much of a text as there is room for; where it isn't all of it, it ends with "…". */
public final class Elided {

	private static final int KEPT = 2000;
	private static final String MORE = "…";
	/** Share of its width, in hundredths, that what is told from single characters may be off. */
	private static final int NEARLY = 95;

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
		Advances advances = Advances.of(gc);
		if (seen.length() == text.length() && fits(gc, seen, advances.fitting(seen, room), room)) {
			return seen;
		}
		int end = advances.fitting(seen, room - advances.of(MORE));
		while (end > 0 && width(gc, seen.substring(0, end) + MORE) > room) {
			end--;
		}
		return seen.substring(0, end).stripTrailing() + MORE;
	}

	/** The widths of its characters are nearly its own: only where they come close to the edge it has to be measured. */
	private static boolean fits(GC gc, String text, int fitting, int room) {
		return fitting >= text.length() ? Advances.of(gc).fitting(text, room * NEARLY / 100) == text.length() || width(gc, text) <= room
				: fitting >= text.length() * NEARLY / 100 && width(gc, text) <= room;
	}

	private static int width(GC gc, String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
