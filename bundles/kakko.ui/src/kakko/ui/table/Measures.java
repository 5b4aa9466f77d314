package kakko.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** How large words are in a font: asked of the system once, not with every painting. In the window's thread. */
public final class Measures {

	/** A character alone is measured in whole pixels. */
	private static final int REPEATED = 16;
	private static final Map<Font, Known> FONTS = new WeakHashMap<>();

	private final Font font;
	private final Known known;

	/** Holds on to no font. */
	private record Known(int height, Map<String, Integer> words, Map<Integer, Float> characters) {
	}

	private Measures(Font font) {
		this.font = font;
		known = FONTS.computeIfAbsent(font, any -> new Known(measured(gc -> gc.getFontMetrics().getHeight()), new HashMap<>(), new HashMap<>()));
	}

	public static Measures of(Font font) {
		return new Measures(font);
	}

	/** Of a line, in pixels. */
	public int height() {
		return known.height();
	}

	/** In pixels, of words that many cells say. */
	public int width(String words) {
		return known.words().computeIfAbsent(words, this::extent);
	}

	/** In pixels, of any text: its characters one by one, which is near, and many times faster than asking the system. */
	int near(String text) {
		return (int) Math.ceil(text.codePoints().mapToDouble(this::of).sum());
	}

	/** How many of a text's characters there is nearly room for. @param room in pixels */
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
		return known.characters().computeIfAbsent(character, any -> extent(Character.toString(any).repeat(REPEATED)) / (float) REPEATED);
	}

	private int extent(String words) {
		return measured(gc -> gc.textExtent(words, SWT.DRAW_TRANSPARENT).x);
	}

	private int measured(ToIntFunction<GC> measure) {
		GC gc = new GC(font.getDevice());
		try {
			gc.setFont(font);
			return measure.applyAsInt(gc);
		} finally {
			gc.dispose();
		}
	}
}
