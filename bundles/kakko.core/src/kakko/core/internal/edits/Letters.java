package kakko.core.internal.edits;

import java.util.HashMap;
import java.util.Map;

/** Writes words as letters of an alphabet made for one comparison, because diff-match-patch compares letters. */
final class Letters {

	private static final int SURROGATES = 0xE000 - 0xD800;
	/** Beyond so many different words in one row the rarest share a letter: they may be matched wrongly, never lost. */
	private static final int MOST = 0xFFFF - SURROGATES;

	private final Map<Integer, Character> letters = new HashMap<>();

	String of(int[] ids, int[] words, int start, int count) {
		StringBuilder text = new StringBuilder(count);
		for (int at = start; at < start + count; at++) {
			text.append(letters.computeIfAbsent(ids[words[at]], any -> letter(Math.min(letters.size() + 1, MOST))).charValue());
		}
		return text.toString();
	}

	private static char letter(int number) {
		return (char) (number < 0xD800 ? number : number + SURROGATES);
	}
}
