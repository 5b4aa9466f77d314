package kakko.documents.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a paragraph of a plain text is a heading, from its words alone; in doubt it isn't. Numbered paragraphs ("1. Features") are never
 * headings: in drafts they carry text.
 */
final class HeadingLine {

	private static final int LONGEST = 250;
	private static final int LONGEST_BOLD = 100;
	private static final String TITLE = "(?:\\b|\\])(?:\\s*[:.–—-]?\\s*[\\[(]*\\p{Lu}.*|\\s*[(\\[{].*)?";
	private static final String SUFFIX = "(?:\\s?(?:bis|ter|quater|quinquies|sexies|alt))*";
	private static final Pattern DIVISION = Pattern.compile("(?i:Annex|Part|Chapter|Appendix|Title|Schedule)(?:\\s+(?:\\d+|[IVXL]+|[A-Z]|\\[[^\\]]*\\])" + SUFFIX + ")?" + TITLE);
	private static final Pattern ARTICLE = Pattern.compile("(?i:Article|Section)\\s+(?:\\d+|[IVXL]+|[A-Z]|\\[[^\\]]*\\])" + SUFFIX + TITLE);
	private static final Pattern ROMAN = Pattern.compile("(?<number>[IVXL]{1,7})" + SUFFIX + "\\.\\s+[\\[({“\"]*\\p{Lu}.*");
	private static final Pattern LETTER = Pattern.compile("(?<number>[A-Z])" + SUFFIX + "\\.\\s+[\\[({“\"]*\\p{Lu}.*");
	private static final Pattern NAMED = Pattern.compile("(?i:preamble|contents|table of contents|signature|(?:draft )?(?:decision|agreement|conclusions|resolution)(?:\\s+[-\\d]\\S*)?)");
	private static final Pattern CAPITALS = Pattern.compile("(?=(?:[^\\p{Lu}]*\\p{Lu}){4})[^\\p{Ll}\\n|{]+");
	private static final Pattern BOLD_ARTICLE = Pattern.compile("(?i:Article)\\s+\\d.*");
	/** Options and numbered paragraphs carry text, in whatever type they are set. */
	private static final Pattern LABELLED_TEXT = Pattern.compile("(?i:(?:sub-?)?option\\b|no text).*|\\(?(?:\\d+(?:bis|ter|quater)?|[a-z])[.)]\\s*\\p{L}.*");

	/** Letter of the last heading that was lettered: "I." is Roman unless it follows "H.". */
	private char lastLetter;

	/** @return 1 (highest) to 4, or 0 for what is no heading; to be asked in reading order */
	int level(String paragraph) {
		return level(paragraph, false);
	}

	/** @param bold the whole paragraph is set in bold type: that alone makes a short line a heading */
	int level(String paragraph, boolean bold) {
		String line = paragraph.replaceFirst("^[\\[\\s]+", "");
		if (paragraph.length() > LONGEST || paragraph.indexOf('\n') >= 0 || endsLikeText(paragraph) || LABELLED_TEXT.matcher(line).matches()) {
			return 0;
		}
		int numbered = numbered(line);
		int level = numbered > 0 ? numbered : named(line);
		return level > 0 || !bold ? level : BOLD_ARTICLE.matcher(line).matches() ? 2 : line.length() <= LONGEST_BOLD ? 4 : 0;
	}

	private int numbered(String line) {
		if (ROMAN.matcher(line).matches() && !continuesLetters(line)) {
			lastLetter = 0;
			return 2;
		}
		Matcher letter = LETTER.matcher(line);
		if (letter.matches()) {
			lastLetter = letter.group("number").charAt(0);
			return 3;
		}
		return 0;
	}

	private static int named(String line) {
		if (DIVISION.matcher(line).matches() || NAMED.matcher(line).matches()) {
			return 1;
		}
		return ARTICLE.matcher(line).matches() ? 2 : CAPITALS.matcher(line).matches() ? 1 : 0;
	}

	private boolean continuesLetters(String line) {
		return line.charAt(1) == '.' && lastLetter != 0 && line.charAt(0) == lastLetter + 1 && line.charAt(0) != 'V' && line.charAt(0) != 'X';
	}

	private static boolean closes(char character) {
		return "])”\"".indexOf(character) >= 0 || Character.isWhitespace(character);
	}

	private static boolean endsLikeText(String paragraph) {
		int end = paragraph.length();
		while (end > 0 && closes(paragraph.charAt(end - 1))) {
			end--;
		}
		return end == 0 || ".;,:".indexOf(paragraph.charAt(end - 1)) >= 0;
	}
}
