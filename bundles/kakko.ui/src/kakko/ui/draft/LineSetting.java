package kakko.ui.draft;

import org.eclipse.swt.graphics.GC;

import kakko.lang.ide.colours.Line;
import kakko.model.drafts.BlockKind;

/** Where the lines of a page begin, in pixels. What has no number begins where the words of numbered paragraphs begin. */
record LineSetting(int digit) {

	/** Room for "12bis." and the like. */
	private static final int NUMBER_DIGITS = 7;
	private static final int SUB_NUMBER_DIGITS = 5;
	private static final int LEVEL_DIGITS = 7;

	static LineSetting measured(GC gc) {
		return new LineSetting(Math.max(1, gc.stringExtent("0000000000").x / 10));
	}

	/** Room for the numbers. */
	int margin() {
		return NUMBER_DIGITS * digit;
	}

	int left(Line line, boolean hangs) {
		int margin = margin();
		return switch (line.kind()) {
		case HEAD, HEADING, OPTION, PAGE, FURNITURE -> margin;
		case FOOTNOTE -> 0;
		case CELL, COMMENT -> margin + LEVEL_DIGITS * digit;
		default -> (hangs || line.level() > 0 ? 0 : margin) + line.level() * LEVEL_DIGITS * digit;
		};
	}

	/** Where its words begin, in its first line and where it wraps. */
	int words(Line line, boolean hangs) {
		boolean sub = line.level() > 0 && line.kind() != BlockKind.FOOTNOTE;
		boolean apart = hangs || line.kind() == BlockKind.FOOTNOTE;
		return left(line, hangs) + (apart ? (sub ? SUB_NUMBER_DIGITS : NUMBER_DIGITS) * digit : 0);
	}
}
