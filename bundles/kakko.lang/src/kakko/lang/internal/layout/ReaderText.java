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
	/** Where the characters that are seen come from; null where nobody asks. */
	private final Origins origins;
	/** Characters of the block in front of those that are being added. */
	private int before;

	ReaderText() {
		this(null);
	}

	/** @param origins is told from which characters, counted from the first that was added, the seen ones come */
	ReaderText(Origins origins) {
		this.origins = origins;
	}

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
		Matcher call = characters.indexOf('^', from) < 0 ? null : FootnoteCall.PATTERN.matcher(characters);
		int end = characters.length();
		int at = from;
		while (at < end) {
			char c = characters.charAt(at);
			if (isEscape(characters, at, end)) {
				fix(characters.charAt(at + 1), at, at + 2);
				at += 2;
			} else if (c == ESCAPE && at + 1 < end && isLineEnd(characters.charAt(at + 1))) {
				int next = skipLineEnd(characters, at + 1, end);
				fix('\n', at, next);
				at = next;
			} else if (isLineEnd(c)) {
				trim();
				int next = skipBlanks(characters, skipLineEnd(characters, at, end), end);
				blank(' ', at, next);
				at = next;
			} else if (c == '^' && call.region(at, end).lookingAt()) {
				at = call.end();
			} else {
				int next = plainEnd(characters, at + 1, end);
				put(characters, at, next);
				at = next;
			}
		}
		before += end;
	}

	/** Where the next character stands that may be more than itself. */
	private static int plainEnd(String characters, int at, int end) {
		int next = at;
		while (next < end && characters.charAt(next) != ESCAPE && characters.charAt(next) != '^' && !isLineEnd(characters.charAt(next))) {
			next++;
		}
		return next;
	}

	private void put(String characters, int at, int end) {
		int start = seen.isEmpty() ? skipBlanks(characters, at, end) : at;
		int last = end;
		while (last > start && isBlank(characters.charAt(last - 1))) {
			last--;
		}
		if (origins != null && end > start) {
			origins.add(seen.length(), before + start, before + end, end - start);
		}
		seen.append(characters, start, end);
		fixed = last > start ? seen.length() - (end - last) : fixed;
	}

	private void blank(char c, int start, int end) {
		if (!seen.isEmpty()) {
			append(c, start, end);
		}
	}

	private void fix(char c, int start, int end) {
		append(c, start, end);
		fixed = seen.length();
	}

	private void append(char c, int start, int end) {
		if (origins != null) {
			origins.add(seen.length(), before + start, before + end, 1);
		}
		seen.append(c);
	}

	/** Takes off the blanks at the end that no escape protects. */
	void trim() {
		seen.setLength(fixed);
		if (origins != null) {
			origins.cut(fixed);
		}
	}

	@Override
	public String toString() {
		return seen.toString();
	}
}
