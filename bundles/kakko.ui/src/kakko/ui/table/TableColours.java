package kakko.ui.table;

import org.eclipse.swt.graphics.Color;

import kakko.ui.appearance.Ground;

/** The calm shades of a table, on a light or a dark ground. */
public record TableColours(Color paper, Color words, Color quiet, Color head, Color line, Color edge, Color row, Color cell, Color unsure) {

	private static final TableColours LIGHT = new TableColours(Ground.colour(0xffffff), Ground.colour(0x1d2430), Ground.colour(0x5b626f), Ground.colour(0xf3f4f7), Ground.colour(0xe3e6eb), Ground.colour(0xc3c9d4), Ground.colour(0xe6edf9), Ground.colour(0x1f4e9a), Ground.colour(0x9a4a06));
	private static final TableColours DARK = new TableColours(Ground.colour(0x2f2f2f), Ground.colour(0xdfe3ea), Ground.colour(0xb0b8c5), Ground.colour(0x3a3d42), Ground.colour(0x46494f), Ground.colour(0x5b616b), Ground.colour(0x34435a), Ground.colour(0x8ab4f8), Ground.colour(0xf5b356));

	public static TableColours on(Color ground) {
		return Ground.isDark(ground) ? DARK : LIGHT;
	}
}
