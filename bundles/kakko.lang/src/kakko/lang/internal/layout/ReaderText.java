package kakko.lang.internal.layout;

import static kakko.lang.internal.scan.Characters.ESCAPE;
import static kakko.lang.internal.scan.Characters.isBlank;
import static kakko.lang.internal.scan.Characters.isEscape;
import static kakko.lang.internal.scan.Characters.isLineEnd;
import static kakko.lang.internal.scan.Characters.skipBlanks;
import static kakko.lang.internal.scan.Characters.skipLineEnd;

import java.util.regex.Matcher;

/**
 * Gathers what a reader sees of a block: escapes, footnote calls and blanks at both ends are taken off, a line end
 * inside is one space, an escaped one a line break (LF).
 */
public final class ReaderText {

	private final StringBuilder seen = new StringBuilder();
	/** Up to here blanks were escaped or aren't at the end, and stay. */
	private int fixed;

	/** What a reader sees of these characters of a draft. */
	public static String of(String characters) {
		ReaderText text = new ReaderText();
		text.add(characters, 0);
		text.trim();
		return text.toString();
	}

	int length() {
		return seen.length();
	}

	/** Adds characters of the draft. */
	void add(String characters, int from) {
		Matcher call = FootnoteCall.PATTERN.matcher(characters);
		int end = characters.length();
		int at = from;
		while (at < end) {
			char c = characters.charAt(at);
			if (isEscape(characters, at, end)) {
				fix(characters.charAt(at + 1));
				at += 2;
			} else if (c == ESCAPE && at + 1 < end && isLineEnd(characters.charAt(at + 1))) {
				fix('\n');
				at = skipLineEnd(characters, at + 1, end);
			} else if (isLineEnd(c)) {
				trim();
				blank(' ');
				at = skipBlanks(characters, skipLineEnd(characters, at, end), end);
			} else if (c == '^' && call.region(at, end).lookingAt()) {
				at = call.end();
			} else {
				put(c);
				at++;
			}
		}
	}

	private void put(char c) {
		if (isBlank(c)) {
			blank(c);
		} else {
			fix(c);
		}
	}

	private void blank(char c) {
		if (!seen.isEmpty()) {
			seen.append(c);
		}
	}

	private void fix(char c) {
		seen.append(c);
		fixed = seen.length();
	}

	/** Takes off the blanks at the end that no escape protects. */
	void trim() {
		seen.setLength(fixed);
	}

	@Override
	public String toString() {
		return seen.toString();
	}
}
