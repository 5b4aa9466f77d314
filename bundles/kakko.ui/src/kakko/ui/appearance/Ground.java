package kakko.ui.appearance;

import org.eclipse.swt.graphics.Color;

/** What all palettes share: whether they stand on a light or a dark ground, and how a colour is written. */
public final class Ground {

	private static final int MIDDLE_GREY = 3 * 128;

	private Ground() {
	}

	public static boolean isDark(Color ground) {
		return ground.getRed() + ground.getGreen() + ground.getBlue() < MIDDLE_GREY;
	}

	/** @param rgb red, green and blue in a byte each: 0x1f4e9a */
	public static Color colour(int rgb) {
		return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
