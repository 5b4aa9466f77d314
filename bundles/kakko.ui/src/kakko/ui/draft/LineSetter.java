package kakko.ui.draft;

import org.eclipse.swt.custom.StyledText;

import kakko.ui.draft.PageLine.Kind;

/** Where the lines of a page begin and how much stands between them. */
final class LineSetter {

	/** Room for "12bis." and the like. */
	private static final int NUMBER_DIGITS = 7;
	private static final int SUB_NUMBER_DIGITS = 5;
	private static final int LEVEL_DIGITS = 7;

	private final StyledText widget;
	private final int digit;

	LineSetter(StyledText widget, int digit) {
		this.widget = widget;
		this.digit = digit;
	}

	void set(int number, PageLine line, Kind before) {
		int left = left(line);
		int words = line.hangs() ? left + (line.level() == 0 ? NUMBER_DIGITS : SUB_NUMBER_DIGITS) * digit : left;
		widget.setLineIndent(number, 1, left);
		widget.setLineWrapIndent(number, 1, words);
		// measured from the indentation on, not from the margin
		widget.setLineTabStops(number, 1, new int[] { Math.max(digit, words - left) });
		if (number > 0) {
			widget.setLineVerticalIndent(number, above(line.kind(), before));
		}
	}

	/** What has no number begins where the words of numbered paragraphs begin. */
	private int left(PageLine line) {
		int margin = NUMBER_DIGITS * digit;
		return switch (line.kind()) {
		case TITLE, FACTS, HEADING, OPTION, QUIET -> margin;
		case FOOTNOTE -> 0;
		case ROW, CELL -> margin + LEVEL_DIGITS * digit;
		default -> (line.hangs() || line.level() > 0 ? 0 : margin) + line.level() * LEVEL_DIGITS * digit;
		};
	}

	private int above(Kind kind, Kind before) {
		return switch (kind) {
		case HEADING -> 3 * digit;
		case FACTS, CELL -> 0;
		case OPTION -> 2 * digit;
		default -> before == Kind.OPTION ? digit / 2 : digit + digit / 2;
		};
	}
}
