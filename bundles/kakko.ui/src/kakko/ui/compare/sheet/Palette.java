package kakko.ui.compare.sheet;

import org.eclipse.swt.graphics.Color;

import kakko.ui.appearance.FateColours;

/** The colours of the sheet on a light or a dark ground. */
record Palette(Color ground, Color words, Color quiet, Color rule, Color band, Color selected, Color marked, FateColours fates) {

	private static final int MIDDLE_GREY = 3 * 128;

	static Palette on(Color ground) {
		boolean dark = ground.getRed() + ground.getGreen() + ground.getBlue() < MIDDLE_GREY;
		FateColours fates = FateColours.on(ground);
		return dark ? new Palette(ground, rgb(0xe3e6ec), rgb(0x949dac), rgb(0x3c424d), rgb(0x30353e), rgb(0x2a3a52), rgb(0x4d8ef7), fates)
				: new Palette(rgb(0xffffff), rgb(0x1d2430), rgb(0x767e8c), rgb(0xe4e7ec), rgb(0xf4f6f8), rgb(0xeaf2fe), rgb(0x2563c9), fates);
	}

	private static Color rgb(int value) {
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
