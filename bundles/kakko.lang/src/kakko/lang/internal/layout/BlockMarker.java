package kakko.lang.internal.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.drafts.BlockKind;

/**
 * How a block begins, and what that makes of it.
 *
 * @param level  of headings 1 to 6, else depth of indentation
 * @param mark   of footnotes their mark, of cells table, row, cell or same; else empty
 * @param length characters that the marker takes
 */
public record BlockMarker(BlockKind kind, int level, String mark, int length) {

	private static final String BEHIND = "(?=[ \\t\\r\\n]|\\z)";
	private static final Pattern HEADING = Pattern.compile("(#{1,6})" + BEHIND);
	private static final Pattern CELL = Pattern.compile("\\|([-+>]?)" + BEHIND);
	private static final Pattern FOOTNOTE = Pattern.compile(FootnoteCall.PATTERN + BEHIND);
	private static final Pattern FURNITURE = Pattern.compile("~" + BEHIND);
	private static final Pattern COMMENT = Pattern.compile(">>" + BEHIND);
	private static final Pattern PAGE = Pattern.compile("=== page (\\d{1,6}) ===[ \\t]*");
	private static final Pattern INDENTATION = Pattern.compile("[ \\t]*");
	private static final int SPACES_A_LEVEL = 2;

	/** @param start the text with which the block begins, up to its first bracket or note */
	public static BlockMarker of(String start) {
		Matcher found = HEADING.matcher(start);
		if (found.lookingAt()) {
			return marker(BlockKind.HEADING, found.group(1).length(), "", found);
		} else if (found.usePattern(CELL).lookingAt()) {
			return marker(BlockKind.CELL, 0, cellStart(found.group(1)), found);
		} else if (found.usePattern(FOOTNOTE).lookingAt()) {
			return marker(BlockKind.FOOTNOTE, 0, found.group(1), found);
		} else if (found.usePattern(FURNITURE).lookingAt()) {
			return marker(BlockKind.FURNITURE, 0, "", found);
		} else if (found.usePattern(COMMENT).lookingAt()) {
			return marker(BlockKind.COMMENT, 0, "", found);
		} else if (found.usePattern(PAGE).matches()) {
			return marker(BlockKind.PAGE, 0, "", found);
		}
		found.usePattern(INDENTATION).lookingAt();
		return marker(BlockKind.PARAGRAPH, level(found.group()), "", found);
	}

	/** The page that a block of kind PAGE names. */
	static int page(String start) {
		Matcher found = PAGE.matcher(start);
		return found.matches() ? Integer.parseInt(found.group(1)) : 0;
	}

	private static BlockMarker marker(BlockKind kind, int level, String mark, Matcher found) {
		return new BlockMarker(kind, level, mark, found.end());
	}

	private static String cellStart(String sign) {
		return switch (sign) {
		case "+" -> "table";
		case "-" -> "row";
		case ">" -> "same";
		default -> "cell";
		};
	}

	private static int level(String indentation) {
		int tabs = (int) indentation.chars().filter(c -> c == '\t').count();
		return tabs + (indentation.length() - tabs) / SPACES_A_LEVEL;
	}
}
