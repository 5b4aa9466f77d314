package kakko.core.internal.edits;

import java.util.HashMap;
import java.util.Map;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch.Diff;

/**
 * Matches a stretch of words that is too long to weigh every possibility, by diff-match-patch over one character a
 * word. It has no time limit: the same answer on every machine.
 */
final class LongStretch {

	private final DiffMatchPatch diff = new DiffMatchPatch();
	private final Map<Integer, Character> characters = new HashMap<>();

	LongStretch() {
		diff.diffTimeout = 0;
	}

	/** Takes pairs of words that match, both places counted from the start of the stretch. */
	interface Pairs {
		void add(int older, int newer);
	}

	/** @param older and newer: what each word is known by; fewer different ones than there are characters below the surrogates */
	void match(int[] older, int[] newer, Pairs pairs) {
		int from = 0;
		int to = 0;
		for (Diff stretch : diff.diffMain(spelt(older), spelt(newer), false)) {
			int words = stretch.text.length();
			switch (stretch.operation) {
				case EQUAL -> {
					for (int word = 0; word < words; word++) {
						pairs.add(from++, to++);
					}
				}
				case DELETE -> from += words;
				case INSERT -> to += words;
			}
		}
	}

	private String spelt(int[] words) {
		StringBuilder spelt = new StringBuilder(words.length);
		for (int word : words) {
			spelt.append(characters.computeIfAbsent(word, unknown -> (char) (characters.size() + 1)).charValue());
		}
		return spelt.toString();
	}
}
