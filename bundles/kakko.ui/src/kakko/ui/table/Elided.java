package kakko.ui.table;

import org.eclipse.swt.graphics.GC;

/** As much of a text as there is room for; where it isn't all of it, it ends with "…". */
public final class Elided {

	private static final String MORE = "…";
	/** Hundredths of its width that a text may be narrower than its characters one by one. */
	private static final int KERNED = 1;

	private Elided() {
	}

	/**
	 * Never more is looked at than could be seen.
	 *
	 * @param room in pixels
	 */
	public static String of(GC gc, String text, int room) {
		return of(Measures.of(gc.getFont()), text, room);
	}

	static String of(Measures measures, String text, int room) {
		if (measures.fitting(text, room + 1 + room * KERNED / 100) == text.length()) {
			return text;
		}
		return text.substring(0, measures.fitting(text, room - measures.near(MORE))).stripTrailing() + MORE;
	}
}
