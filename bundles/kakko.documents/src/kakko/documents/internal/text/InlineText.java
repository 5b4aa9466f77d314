package kakko.documents.internal.text;

import kakko.lang.DraftComposer;

/** The text of one paragraph as it grows: white space folded as a browser does, printed characters made safe for draft text. */
final class InlineText {

	private static final char SOFT_HYPHEN = '\u00AD';

	private final StringBuilder text = new StringBuilder();
	private boolean space;
	private boolean lineEnd;
	private int openBrackets;
	private int letters;
	private int boldLetters;

	/** Characters as they stand in the source. */
	void append(String characters, boolean bold) {
		StringBuilder printed = new StringBuilder();
		characters.chars().forEach(c -> append((char) c, printed, bold));
		text.append(DraftComposer.plain(printed.toString()));
	}

	private void append(char c, StringBuilder printed, boolean bold) {
		if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
			space = true;
			lineEnd |= c == '\n';
		} else if (c != SOFT_HYPHEN) {
			addSpace(c, printed);
			printed.append(c);
			count(c, bold);
		}
	}

	private void addSpace(char next, StringBuilder printed) {
		char before = !printed.isEmpty() ? printed.charAt(printed.length() - 1) : text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
		if (space && before != '\n' && before != ' ' && !(lineEnd && areWithoutSpace(before, next))) {
			printed.append(' ');
		}
		space = false;
		lineEnd = false;
	}

	/** Japanese and Chinese put no spaces between words: a line end in the source is none either. */
	private static boolean areWithoutSpace(char before, char next) {
		return isEastAsian(before) && (isEastAsian(next) || isBracket(next)) || isBracket(before) && isEastAsian(next);
	}

	private static boolean isBracket(char c) {
		return "[](){}".indexOf(c) >= 0;
	}

	private static boolean isEastAsian(char c) {
		return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFFEF;
	}

	private void count(char c, boolean bold) {
		openBrackets += c == '[' ? 1 : c == ']' ? -1 : 0;
		if (Character.isLetterOrDigit(c)) {
			letters++;
			boldLetters += bold ? 1 : 0;
		}
	}

	/** Text that stands exactly so, spaces and line ends too. */
	void preformatted(String characters) {
		text.append(DraftComposer.plain(characters));
		characters.chars().forEach(c -> count((char) c, false));
	}

	void lineBreak() {
		text.append('\n');
		space = false;
	}

	/** Draft text already: the call of a footnote. */
	void call(String mark) {
		text.append(DraftComposer.call(mark));
	}

	boolean isInBracket() {
		return openBrackets > 0;
	}

	boolean isAllBold() {
		return letters > 0 && letters == boldLetters;
	}

	/** Draft text of the paragraph. */
	String take() {
		String taken = text.toString();
		text.setLength(0);
		space = false;
		openBrackets = 0;
		letters = 0;
		boldLetters = 0;
		return isBlank(taken) ? "" : taken.strip();
	}

	/** Non-breaking spaces alone hold an empty cell open. */
	private static boolean isBlank(String text) {
		return text.replace('\u00A0', ' ').isBlank();
	}
}
