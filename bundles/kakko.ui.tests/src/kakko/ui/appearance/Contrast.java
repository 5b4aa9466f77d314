package kakko.ui.appearance;

import org.eclipse.swt.graphics.Color;

/** How well words can be read on the ground they stand on. */
final class Contrast {

	private static final double ENOUGH = 4.5;

	private Contrast() {
	}

	/** 4.5 to 1, as WCAG 2.2 (1.4.3, AA) asks for text. */
	static boolean isRead(Color words, Color ground) {
		return contrast(words, ground) >= ENOUGH;
	}

	private static double contrast(Color one, Color other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** As WCAG defines it. */
	private static double luminance(Color colour) {
		return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
