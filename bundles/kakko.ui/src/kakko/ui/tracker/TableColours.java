package kakko.ui.tracker;

import org.eclipse.swt.graphics.Color;

/** The calm shades of the table, on a light or a dark ground. */
record TableColours(Color paper, Color words, Color quiet, Color head, Color line, Color edge, Color row, Color cell, Color unsure) {

	private static final TableColours LIGHT = new TableColours(rgb(0xffffff), rgb(0x1d2430), rgb(0x6b7280), rgb(0xf3f4f7), rgb(0xe3e6eb), rgb(0xc3c9d4), rgb(0xe6edf9), rgb(0x1f4e9a), rgb(0xb45309));
	private static final TableColours DARK = new TableColours(rgb(0x2f2f2f), rgb(0xdfe3ea), rgb(0x9aa3b2), rgb(0x3a3d42), rgb(0x46494f), rgb(0x5b616b), rgb(0x34435a), rgb(0x8ab4f8), rgb(0xf5b356));
	private static final int MIDDLE_GREY = 3 * 128;

	static TableColours on(Color ground) {
		return ground.getRed() + ground.getGreen() + ground.getBlue() < MIDDLE_GREY ? DARK : LIGHT;
	}

	private static Color rgb(int value) {
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
