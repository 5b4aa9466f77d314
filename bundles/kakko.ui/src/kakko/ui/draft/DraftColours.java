package kakko.ui.draft;

import org.eclipse.swt.graphics.Color;

import kakko.ui.appearance.Ground;

/**
 * The calm shades a draft is shown in, on a light or a dark ground. Depth is told by lightness alone, so that those who
 * don't tell hues apart see it too. Every word is read on every one of them.
 */
public record DraftColours(Color paper, Color words, Color quiet, Color faint, Color mark, Color lonely, Color option, Color title, Color light, Color[] depths) {

	static final DraftColours LIGHT = new DraftColours(Ground.colour(0xffffff), Ground.colour(0x1d2430), Ground.colour(0x4d5563), Ground.colour(0x6b7280), Ground.colour(0x1f4e9a), Ground.colour(0xa3221a), Ground.colour(0x1f4e9a), Ground.colour(0x111827), Ground.colour(0xf5c542),
			new Color[] { Ground.colour(0xe9f0fb), Ground.colour(0xd8e4f8), Ground.colour(0xc6d8f4), Ground.colour(0xb5cdf0) });
	private static final DraftColours DARK = new DraftColours(Ground.colour(0x1e1f22), Ground.colour(0xdfe3ea), Ground.colour(0xbfc6d1), Ground.colour(0x9aa3b2), Ground.colour(0xb3cdfb), Ground.colour(0xf7bfba), Ground.colour(0x8ab4f8), Ground.colour(0xf3f4f6), Ground.colour(0xf5c542),
			new Color[] { Ground.colour(0x2a3443), Ground.colour(0x2d3e55), Ground.colour(0x314966), Ground.colour(0x365478) });

	public static DraftColours of(boolean dark) {
		return dark ? DARK : LIGHT;
	}

	/** @param depth from 1 */
	public Color ground(int depth) {
		return depths[Math.min(depth, depths.length) - 1];
	}
}
