package kakko.ui.compare.sheet;

import kakko.ui.compare.text.Side;

/**
 * Where the columns of the sheet stand, in pixels from its left edge.
 *
 * @param sign left edge of the narrow column between (before, in one column)
 */
record Columns(boolean sideBySide, int width, int numbers, int olderText, int olderWidth, int sign, int newerNumber, int newerText, int newerWidth) {

	static final int MARGIN = 18;
	static final int SIGN = 28;
	private static final int GAP = 6;
	private static final int NARROWEST = 60;

	/** @param numbers width of a column of paragraph numbers */
	static Columns of(boolean sideBySide, int width, int numbers) {
		return sideBySide ? beside(width, numbers) : one(width, numbers);
	}

	private static Columns beside(int width, int numbers) {
		int half = (width - MARGIN - SIGN) / 2;
		int text = Math.max(NARROWEST, half - numbers - 2 * GAP);
		int sign = MARGIN + numbers + text + 2 * GAP;
		int newer = sign + SIGN + GAP;
		return new Columns(true, width, numbers, MARGIN + numbers + GAP, text, sign, newer, newer + numbers + GAP, Math.max(NARROWEST, width - newer - numbers - 2 * GAP));
	}

	private static Columns one(int width, int numbers) {
		int sign = MARGIN + numbers + GAP;
		int text = sign + SIGN + 2 * GAP;
		int wide = Math.max(NARROWEST, width - text - 2 * GAP);
		return new Columns(false, width, numbers, text, wide, sign, MARGIN, text, wide);
	}

	int number(Side side) {
		return side == Side.OLDER ? MARGIN : newerNumber;
	}

	int text(Side side) {
		return side == Side.OLDER ? olderText : newerText;
	}

	int textWidth(Side side) {
		return side == Side.OLDER ? olderWidth : newerWidth;
	}
}
