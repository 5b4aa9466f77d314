package kakko.ui.draft;

import org.eclipse.swt.graphics.Color;

/**
 * The calm shades a draft is shown in, on a light or a dark ground. Depth is told by lightness alone, so that those who
 * don't tell hues apart see it too.
 */
record DraftColours(Color words, Color quiet, Color faint, Color mark, Color lonely, Color option, Color title, Color light, Color[] depths) {

	private static final DraftColours LIGHT = new DraftColours(rgb(0x1d2430), rgb(0x6b7280), rgb(0xaeb4be), rgb(0x1f4e9a), rgb(0xb3261e), rgb(0x1f4e9a), rgb(0x111827), rgb(0xf5c542),
			new Color[] { rgb(0xe9f0fb), rgb(0xd6e3f7), rgb(0xc0d4f2), rgb(0xabc6ed) });
	private static final DraftColours DARK = new DraftColours(rgb(0xdfe3ea), rgb(0x9aa3b2), rgb(0x656d7a), rgb(0x8ab4f8), rgb(0xf2a29b), rgb(0x8ab4f8), rgb(0xf3f4f6), rgb(0xf5c542),
			new Color[] { rgb(0x2f3d52), rgb(0x36496a), rgb(0x3d5682), rgb(0x45639b) });
	private static final int MIDDLE_GREY = 3 * 128;

	static DraftColours on(Color ground) {
		return ground.getRed() + ground.getGreen() + ground.getBlue() < MIDDLE_GREY ? DARK : LIGHT;
	}

	/** @param depth from 1 */
	Color ground(int depth) {
		return depths[Math.min(depth, depths.length) - 1];
	}

	private static Color rgb(int value) {
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
