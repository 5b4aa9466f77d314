package kakko.ui.draft;

import org.eclipse.swt.graphics.Color;

import kakko.ui.appearance.Ground;

/**
 * The calm shades a draft is shown in, on a light or a dark ground. Depth is told by lightness alone, so that those who
 * don't tell hues apart see it too.
 */
record DraftColours(Color words, Color quiet, Color faint, Color mark, Color lonely, Color option, Color title, Color light, Color[] depths) {

	private static final DraftColours LIGHT = new DraftColours(Ground.colour(0x1d2430), Ground.colour(0x6b7280), Ground.colour(0xaeb4be), Ground.colour(0x1f4e9a), Ground.colour(0xb3261e), Ground.colour(0x1f4e9a), Ground.colour(0x111827), Ground.colour(0xf5c542),
			new Color[] { Ground.colour(0xe9f0fb), Ground.colour(0xd6e3f7), Ground.colour(0xc0d4f2), Ground.colour(0xabc6ed) });
	private static final DraftColours DARK = new DraftColours(Ground.colour(0xdfe3ea), Ground.colour(0x9aa3b2), Ground.colour(0x656d7a), Ground.colour(0x8ab4f8), Ground.colour(0xf2a29b), Ground.colour(0x8ab4f8), Ground.colour(0xf3f4f6), Ground.colour(0xf5c542),
			new Color[] { Ground.colour(0x2f3d52), Ground.colour(0x36496a), Ground.colour(0x3d5682), Ground.colour(0x45639b) });

	static DraftColours on(Color ground) {
		return Ground.isDark(ground) ? DARK : LIGHT;
	}

	/** @param depth from 1 */
	Color ground(int depth) {
		return depths[Math.min(depth, depths.length) - 1];
	}
}
