package kakko.documents.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a plain text into paragraphs: blocks between blank lines, or one paragraph a line where blank lines don't separate paragraphs.
 */
final class TextParagraphs {

	/** White space as Python's {@code \s} has it: those who score the output count the blocks of a file with that. */
	private static final String SPACE = "[\\t-\\r\\x1c-\\x1f \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
	private static final Pattern BLANK_LINES = Pattern.compile("\\n" + SPACE + "*\\n");
	private static final Pattern LINE_END = Pattern.compile("\\n");
	private static final Pattern INNER_BREAK = Pattern.compile("\\R(?:[ \\t]*\\R)*");
	/** Nobody wraps lines by hand, and no mailer does, at more columns than this. */
	private static final int WIDEST_WRAP = 160;

	private final List<TextParagraph> paragraphs = new ArrayList<>();
	private int page;

	private TextParagraphs(int firstPage) {
		page = firstPage;
	}

	static List<TextParagraph> of(String source) {
		String text = source.replace("\r\n", "\n").replace('\r', '\n');
		TextParagraphs cut = new TextParagraphs(text.indexOf('\f') >= 0 ? 1 : 0);
		cut.cut(text, hasParagraphALine(text) ? LINE_END : BLANK_LINES);
		return cut.paragraphs;
	}

	/**
	 * True where no blank line stands between paragraphs, or only a few do (around tables, before annexes) among many lines that are too long to be
	 * lines of a wrapped paragraph.
	 */
	private static boolean hasParagraphALine(String text) {
		String body = stripped(text);
		long gaps = BLANK_LINES.matcher(body).results().count();
		List<String> lines = body.lines().filter(line -> !stripped(line).isEmpty()).toList();
		long breaks = lines.size() - 1 - gaps;
		long unwrapped = lines.stream().filter(line -> columns(line) > WIDEST_WRAP).count();
		return gaps == 0 || breaks > 3 * gaps && unwrapped * 10 > lines.size();
	}

	/** A pattern would try each blank of a text for the one before its end. */
	private static String stripped(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isSpace(text.charAt(start))) {
			start++;
		}
		while (end > start && isSpace(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isSpace(char character) {
		return character <= ' ' ? character >= '\t' && character <= '\r' || character >= '\u001c'
				: character == '\u0085' || character > '~' && Character.isSpaceChar(character);
	}

	/** East Asian characters take two columns. */
	private static int columns(String line) {
		return line.length() + (int) line.chars().filter(c -> c >= 0x2E80 && c < 0xFF61).count();
	}

	private void cut(String text, Pattern separator) {
		int start = 0;
		for (Matcher end = separator.matcher(text); end.find(); start = end.end()) {
			add(text.substring(start, end.start()));
			page += feeds(end.group());
		}
		add(text.substring(start));
	}

	private void add(String piece) {
		String printed = stripped(piece);
		String before = piece.substring(0, piece.indexOf(printed));
		if (!printed.isEmpty()) {
			paragraphs.add(new TextParagraph(INNER_BREAK.matcher(printed).replaceAll("\n"), lastLine(before), page + feeds(before)));
		}
		page += feeds(piece);
	}

	private static int feeds(String part) {
		return part.indexOf('\f') < 0 ? 0 : (int) part.chars().filter(c -> c == '\f').count();
	}

	private static String lastLine(String indent) {
		return indent.substring(Math.max(indent.lastIndexOf('\n'), indent.lastIndexOf('\f')) + 1);
	}
}
