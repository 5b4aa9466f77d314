package kakko.ui.timeline;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import kakko.ui.appearance.Ground;

/** Colours of the heat map and of the lines of the chart, on a light or a dark ground; beside each stands a number, or a sign of its own form. */
record HeatColours(Color most, Color brackets, Color options, Color words) {

	private static final HeatColours LIGHT = new HeatColours(Ground.colour(0x8fb6ec), Ground.colour(0x1f4e9a), Ground.colour(0xb45309), Ground.colour(0x14632f));
	private static final HeatColours DARK = new HeatColours(Ground.colour(0x2c5c9e), Ground.colour(0x8ab4f8), Ground.colour(0xf5b356), Ground.colour(0x9fd8b4));

	static HeatColours on(Color ground) {
		return Ground.isDark(ground) ? DARK : LIGHT;
	}

	/** @param shade of {@link HeatRows#SHADES} */
	Color shade(int shade, Color paper) {
		return new Color(mixed(paper.getRGB(), most.getRGB(), (float) shade / HeatRows.SHADES));
	}

	private static RGB mixed(RGB none, RGB all, float share) {
		return new RGB(mixed(none.red, all.red, share), mixed(none.green, all.green, share), mixed(none.blue, all.blue, share));
	}

	private static int mixed(int none, int all, float share) {
		return Math.round(none + (all - none) * share);
	}
}
