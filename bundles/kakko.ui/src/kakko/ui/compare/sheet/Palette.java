package kakko.ui.compare.sheet;

import org.eclipse.swt.graphics.Color;

import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.Ground;

/** The colours of the sheet on a light or a dark ground. */
public record Palette(Color ground, Color words, Color quiet, Color rule, Color band, Color selected, Color marked, FateColours fates) {

	public static Palette on(Color ground) {
		boolean dark = Ground.isDark(ground);
		FateColours fates = FateColours.on(ground);
		return dark ? new Palette(ground, Ground.colour(0xe3e6ec), Ground.colour(0xa3abb9), Ground.colour(0x3c424d), Ground.colour(0x30353e), Ground.colour(0x2a3a52), Ground.colour(0x4d8ef7), fates)
				: new Palette(Ground.colour(0xffffff), Ground.colour(0x1d2430), Ground.colour(0x646b78), Ground.colour(0xe4e7ec), Ground.colour(0xf4f6f8), Ground.colour(0xeaf2fe), Ground.colour(0x2563c9), fates);
	}
}
