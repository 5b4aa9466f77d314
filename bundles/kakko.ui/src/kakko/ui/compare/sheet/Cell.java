package kakko.ui.compare.sheet;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import kakko.ui.compare.text.Chip;
import kakko.ui.compare.text.Passage;
import kakko.ui.compare.text.Side;

/**
 * The words of one cell, set.
 *
 * @param side   whose words; NEWER for a running text of both
 * @param chips  where each chip of the passage stands in the layout's text
 * @param x      of the layout
 */
record Cell(Side side, Passage passage, TextLayout layout, List<Integer> chips, int x) {

	int height() {
		return layout.getBounds().height;
	}

	/** Of a chip, from the cell's upper left corner. */
	Rectangle chipBounds(int chip) {
		int offset = chips.get(chip);
		Point at = layout.getLocation(offset, false);
		Rectangle line = layout.getLineBounds(layout.getLineIndex(offset));
		return new Rectangle(at.x, line.y, layout.getLocation(offset, true).x - at.x, line.height);
	}

	/** The chip at a place in the cell, or null. */
	Chip chipAt(int x, int y) {
		for (int chip = 0; chip < chips.size(); chip++) {
			if (chipBounds(chip).contains(x, y)) {
				return passage.chips().get(chip);
			}
		}
		return null;
	}

	/** The character at or before a place in the cell. */
	int offsetAt(int x, int y) {
		int[] trailing = new int[1];
		return Math.min(passage.length(), layout.getOffset(x, y, trailing) + trailing[0]);
	}

	int characterAt(int x, int y) {
		return layout.getOffset(x, y, null);
	}
}
