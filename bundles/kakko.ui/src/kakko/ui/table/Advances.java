package kakko.ui.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;

/** How wide each character of a font is; of a text that tells nearly how wide it is, long before the system has measured it. In the window's thread. */
final class Advances {

	/** A character alone is measured in whole pixels. */
	private static final int REPEATED = 16;
	private static final Map<FontData, Advances> FONTS = new HashMap<>();

	private final Map<Integer, Double> known = new HashMap<>();
	private GC gc;

	/** Of the font that is set. */
	static Advances of(GC gc) {
		Advances advances = FONTS.computeIfAbsent(gc.getFont().getFontData()[0], any -> new Advances());
		advances.gc = gc;
		return advances;
	}

	/** In pixels. */
	int of(String text) {
		return (int) Math.ceil(text.codePoints().mapToDouble(this::of).sum());
	}

	/** How many of a text's characters there is room for. @param room in pixels */
	int fitting(String text, int room) {
		double width = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			width += of(text.codePointAt(at));
			if (width > room) {
				return at;
			}
		}
		return text.length();
	}

	private double of(int character) {
		return known.computeIfAbsent(character, any -> gc.textExtent(Character.toString(character).repeat(REPEATED), SWT.DRAW_TRANSPARENT).x / (double) REPEATED);
	}
}
