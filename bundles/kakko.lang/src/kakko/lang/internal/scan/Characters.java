package kakko.lang.internal.scan;

/** What single characters of draft text mean, wherever they stand. */
public final class Characters {

	public static final char BYTE_ORDER_MARK = '\uFEFF';
	public static final char ESCAPE = '\\';

	private Characters() {
	}

	public static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

	public static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/** Punctuation in the sense of ASCII: everything printable that is neither letter nor digit. */
	public static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}

	/** Whether the backslash at this place makes the character behind it plain. */
	public static boolean isEscape(CharSequence text, int at, int end) {
		return text.charAt(at) == ESCAPE && at + 1 < end && (isPunctuation(text.charAt(at + 1)) || text.charAt(at + 1) == ' ');
	}

	/** The first place at or behind {@code at} that isn't a blank. */
	public static int skipBlanks(CharSequence text, int at, int end) {
		int next = at;
		while (next < end && isBlank(text.charAt(next))) {
			next++;
		}
		return next;
	}

	/** The place behind the line end (LF, CR or both) that stands at {@code at}; {@code at} itself where none stands there. */
	public static int skipLineEnd(CharSequence text, int at, int end) {
		if (at >= end || !isLineEnd(text.charAt(at))) {
			return at;
		}
		boolean both = text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n';
		return at + (both ? 2 : 1);
	}
}
