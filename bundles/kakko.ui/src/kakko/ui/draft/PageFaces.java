package kakko.ui.draft;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

import kakko.ui.draft.DraftFonts.Face;

/** Fonts, colours and measures of a page; made anew when the user wants another size or other colours. */
final class PageFaces {

	private final StyledText widget;
	private final DraftFonts fonts;
	private final DraftColours colours;
	private final LineSetting setting;
	private final boolean signs;
	private final Map<Measured, Integer> widths = new HashMap<>();

	private record Measured(String words, Font font) {
	}

	/**
	 * @param signs whether the signs of the draft language are seen
	 */
	PageFaces(StyledText widget, DraftFonts fonts, boolean signs, DraftColours colours) {
		this.widget = widget;
		this.fonts = fonts;
		this.signs = signs;
		this.colours = colours;
		GC gc = new GC(widget);
		try {
			gc.setFont(fonts.get(Face.WORDS));
			setting = LineSetting.measured(gc);
		} finally {
			gc.dispose();
		}
	}

	Font font(Face face) {
		return fonts.get(face);
	}

	DraftColours colours() {
		return colours;
	}

	LineSetting setting() {
		return setting;
	}

	boolean signs() {
		return signs;
	}

	/** Pixels of a few words. */
	int width(String words, Font font) {
		return widths.computeIfAbsent(new Measured(words, font), any -> {
			GC gc = new GC(widget);
			try {
				gc.setFont(font);
				return gc.stringExtent(words).x;
			} finally {
				gc.dispose();
			}
		});
	}
}
