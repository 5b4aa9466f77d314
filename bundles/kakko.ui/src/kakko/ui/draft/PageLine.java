package kakko.ui.draft;

/**
 * One block as a line of the page.
 *
 * @param start   of the line in the text of the page
 * @param level   headings: 1 (highest) to 6; others: depth of indentation
 * @param hangs   whether a number with a tab stands before the words
 * @param options how many options it stands in, one within the other
 */
public record PageLine(Kind kind, int start, int length, int level, boolean hangs, int options) {

	public enum Kind {
		TITLE, FACTS, HEADING, PARAGRAPH, OPTION, ROW, CELL, FOOTNOTE, REMARK, QUIET
	}

	int end() {
		return start + length;
	}
}
