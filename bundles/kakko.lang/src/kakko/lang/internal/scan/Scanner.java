package kakko.lang.internal.scan;

import static kakko.lang.internal.scan.Characters.BYTE_ORDER_MARK;
import static kakko.lang.internal.scan.Characters.ESCAPE;
import static kakko.lang.internal.scan.Characters.isEscape;
import static kakko.lang.internal.scan.Characters.isLineEnd;
import static kakko.lang.internal.scan.Characters.skipBlanks;
import static kakko.lang.internal.scan.Characters.skipLineEnd;

import java.util.ArrayList;
import java.util.List;

import kakko.lang.internal.scan.Token.Kind;

/**
 * Cuts draft text into tokens that, put one behind the other, are the text again. Never fails; time and memory grow
 * with the length of the text only, however its brackets and braces stand.
 */
public final class Scanner {

	private final CharSequence text;
	private final List<Token> tokens = new ArrayList<>();

	private Scanner(CharSequence text) {
		this.text = text;
	}

	public static List<Token> scan(CharSequence text) {
		Scanner scanner = new Scanner(text);
		scanner.scan();
		return scanner.tokens;
	}

	private void scan() {
		int at = add(Kind.GAP, 0, leadingGapEnd());
		while (at < text.length()) {
			int blockEnd = blockEnd(at);
			scanBlock(at, blockEnd);
			at = add(Kind.GAP, blockEnd, gapEnd(blockEnd));
		}
	}

	private int leadingGapEnd() {
		int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
		int end = blankLinesEnd(start);
		return end == start && end < text.length() ? 0 : end;
	}

	/** Blocks end where a line end is followed by a blank line or by nothing. */
	private int blockEnd(int from) {
		int at = from;
		while (at < text.length() && (!isLineEnd(text.charAt(at)) || gapEnd(at) == at)) {
			at++;
		}
		return at;
	}

	private int gapEnd(int at) {
		int lineEnd = skipLineEnd(text, at, text.length());
		if (lineEnd == at) {
			return at;
		}
		int end = blankLinesEnd(lineEnd);
		return end == lineEnd && end < text.length() ? at : end;
	}

	/** Behind the blank lines that begin here; blanks before the text of a line are that line's indentation. */
	private int blankLinesEnd(int lineStart) {
		int end = lineStart;
		int next = skipBlanks(text, end, text.length());
		while (next < text.length() && isLineEnd(text.charAt(next))) {
			end = skipLineEnd(text, next, text.length());
			next = skipBlanks(text, end, text.length());
		}
		return next == text.length() ? next : end;
	}

	private void scanBlock(int start, int end) {
		Notes notes = Notes.of(text, start, end);
		int plain = start;
		int at = start;
		while (at < end) {
			int next = tokenEnd(notes, at, end);
			Kind kind = kind(at, next);
			if (kind != Kind.TEXT) {
				add(Kind.TEXT, plain, at);
				plain = add(kind, at, next);
			}
			at = next;
		}
		add(Kind.TEXT, plain, end);
	}

	private int tokenEnd(Notes notes, int at, int end) {
		return switch (text.charAt(at)) {
		case ESCAPE -> isEscape(text, at, end) ? at + 2 : at + 1;
		case '{' -> notes.endOf(at);
		default -> at + 1;
		};
	}

	private Kind kind(int at, int next) {
		return switch (text.charAt(at)) {
		case '[' -> Kind.OPENER;
		case ']' -> Kind.CLOSER;
		case '{' -> next > at + 1 ? Kind.NOTE : Kind.TEXT;
		default -> Kind.TEXT;
		};
	}

	private int add(Kind kind, int start, int end) {
		if (end > start) {
			tokens.add(new Token(kind, start, end));
		}
		return end;
	}
}
