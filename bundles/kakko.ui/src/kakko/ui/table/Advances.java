package kakko.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * How wide each character of a font is: of a text that tells nearly how wide it is, many times faster than the system does. In the
 * window's thread.
 */
final class Advances {

	/** A character alone is measured in whole pixels. */
	private static final int REPEATED = 16;
	private static final Map<Font, Map<Integer, Float>> FONTS = new WeakHashMap<>();

	private final Font font;
	private final Map<Integer, Float> known;

	private Advances(Font font) {
		this.font = font;
		known = FONTS.computeIfAbsent(font, any -> new HashMap<>());
	}

	static Advances of(Font font) {
		return new Advances(font);
	}

	/** In pixels. */
	int of(String text) {
		return (int) Math.ceil(text.codePoints().mapToDouble(this::of).sum());
	}

	/** How many of a text's characters there is room for. @param room in pixels */
	int fitting(String text, int room) {
		float width = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			width += of(text.codePointAt(at));
			if (width > room) {
				return at;
			}
		}
		return text.length();
	}

	private float of(int character) {
		return known.computeIfAbsent(character, this::measured);
	}

	private float measured(int character) {
		GC gc = new GC(font.getDevice());
		try {
			gc.setFont(font);
			return gc.textExtent(Character.toString(character).repeat(REPEATED), SWT.DRAW_TRANSPARENT).x / (float) REPEATED;
		} finally {
			gc.dispose();
		}
	}
}
