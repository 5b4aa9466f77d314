package kakko.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** How large the few words are that stand in many cells: asked of the system once, not with every painting. In the window's thread. */
public final class Extents {

	private static final Map<Font, Extents> FONTS = new WeakHashMap<>();

	private final int height;
	private final Map<String, Integer> widths = new HashMap<>();

	private Extents(GC gc) {
		height = gc.getFontMetrics().getHeight();
	}

	private static Extents of(GC gc) {
		return FONTS.computeIfAbsent(gc.getFont(), font -> new Extents(gc));
	}

	/** Of a line, in pixels. */
	public static int height(GC gc) {
		return of(gc).height;
	}

	/** In pixels, of words that many cells say. */
	public static int width(GC gc, String words) {
		return of(gc).widths.computeIfAbsent(words, any -> gc.textExtent(words, SWT.DRAW_TRANSPARENT).x);
	}
}
