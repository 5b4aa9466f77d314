package kakko.documents.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at a line's end belongs to the word, by the words the file prints elsewhere: of capacity and
 * capac-ity the one it uses, low-carbon if it uses that or has other words with low-, or both low and carbon alone.
 */
public final class Hyphens {

	/** What is no ASCII character. */
	private static final int FIRST_OTHER = 0x80;
	private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
	private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)-$");
	private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}]+");

	private final Map<String, Integer> words = new HashMap<>();
	private final Map<String, Integer> firstParts = new HashMap<>();

	/** @param lines of the whole file, each with its words as printed */
	public Hyphens(List<String> lines) {
		boolean afterHyphen = false;
		for (String line : lines) {
			count(line, afterHyphen);
			afterHyphen = line.endsWith("-");
		}
	}

	private void count(String line, boolean afterHyphen) {
		for (int start = wordStart(line, 0); start < line.length();) {
			int end = wordEnd(line, start);
			boolean cut = afterHyphen && start == 0 || end + 1 == line.length() && line.endsWith("-");
			if (!cut) {
				count(line.substring(start, end).toLowerCase(Locale.ROOT));
			}
			start = wordStart(line, end);
		}
	}

	private static int wordStart(String line, int from) {
		int at = from;
		while (at < line.length() && !inWord(line.codePointAt(at))) {
			at += Character.charCount(line.codePointAt(at));
		}
		return at;
	}

	/** Words with hyphens are one word. */
	private static int wordEnd(String line, int start) {
		int at = start;
		while (at < line.length() && (inWord(line.codePointAt(at)) || line.charAt(at) == '-' && at + 1 < line.length() && inWord(line.codePointAt(at + 1)))) {
			at += Character.charCount(line.codePointAt(at));
		}
		return at;
	}

	private static boolean inWord(int character) {
		if (character < FIRST_OTHER) {
			return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
		}
		return Character.isLetter(character) || (MARKS >> Character.getType(character) & 1) != 0;
	}

	private void count(String word) {
		words.merge(word, 1, Integer::sum);
		int hyphen = word.indexOf('-');
		if (hyphen > 0) {
			firstParts.merge(word.substring(0, hyphen), 1, Integer::sum);
		}
	}

	/**
	 * @param above words of a line that ends in a hyphen
	 * @param below words of the line that follows
	 * @return whether the hyphen was put there only to part the word
	 */
	public boolean parts(String above, String below) {
		Matcher last = LAST_WORD.matcher(above);
		Matcher first = FIRST_WORD.matcher(below);
		if (!last.find() || !first.find() || Character.isUpperCase(first.group().codePointAt(0))) {
			return false;
		}
		String head = last.group(1).toLowerCase(Locale.ROOT);
		String tail = first.group().toLowerCase(Locale.ROOT);
		int whole = words.getOrDefault(head + tail, 0);
		int hyphenated = words.getOrDefault(head + "-" + tail, 0);
		if (whole + hyphenated > 0) {
			return whole >= hyphenated;
		}
		String part = head.substring(head.lastIndexOf('-') + 1);
		if (part.length() < head.length()) {
			return words.containsKey(part + tail);
		}
		return !firstParts.containsKey(head) && !(words.containsKey(head) && words.containsKey(tail));
	}
}
