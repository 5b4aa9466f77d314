package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kakko.core.internal.edits.WordMatch;

/** Looks for a bracket's words among what is new in the newer text: text that went to another paragraph or further on in its own. */
final class Elsewhere {

	/** A shorter phrase can stand elsewhere by chance. */
	private static final int CONTENT_WORDS = 4;
	/** So many of them besides references: any text mentions a decision again. */
	private static final int BESIDES_REFERENCES = 3;
	/** How many of its content words must stand together there. */
	private static final double SHARE = 0.75;
	/** How much longer than the bracket the stretch may be in which they stand. */
	private static final double STRETCH = 1.5;

	private final Brackets older;
	private final WordMatch match;
	private final Map<Integer, List<Integer>> inserted = new HashMap<>();

	/** @param whole whether all words are there */
	record Find(int paragraph, boolean whole) {
	}

	Elsewhere(Brackets older, WordMatch match) {
		this.older = older;
		this.match = match;
		for (int word = 0; word < match.to().size(); word++) {
			if (match.back()[word] < 0 && !match.to().function()[word]) {
				inserted.computeIfAbsent(match.to().stem()[word], any -> new ArrayList<>()).add(word);
			}
		}
	}

	/** The one paragraph where most of the bracket's content words stand together in order, or null. */
	Find find(int bracket) {
		int[] content = IntStream.range(older.first(bracket), older.end(bracket)).filter(word -> !older.text().function()[word]).toArray();
		long besides = IntStream.of(content).filter(word -> !References.isPart(older.text(), word)).count();
		if (content.length < CONTENT_WORDS || besides < BESIDES_REFERENCES) {
			return null;
		}
		int reach = (int) (STRETCH * older.words(bracket)) + 2;
		int best = 0;
		int bestAt = -1;
		boolean twice = false;
		for (int begin = 0; begin < 2; begin++) {
			for (int start : inserted.getOrDefault(older.text().stem()[content[begin]], List.of())) {
				int found = found(content, start, reach);
				twice = found > best ? false : twice || found == best && match.to().paragraph()[start] != match.to().paragraph()[bestAt];
				if (found > best) {
					best = found;
					bestAt = start;
				}
			}
		}
		return !twice && best >= SHARE * content.length && best >= CONTENT_WORDS ? new Find(match.to().paragraph()[bestAt], best == content.length) : null;
	}

	/** How many of the words come in order from a start on. */
	private int found(int[] content, int start, int reach) {
		int end = Math.min(start + reach, match.to().first()[match.to().paragraph()[start] + 1]);
		int found = 0;
		int at = start;
		for (int word : content) {
			int there = at;
			while (there < end && (match.back()[there] >= 0 || match.to().stem()[there] != older.text().stem()[word])) {
				there++;
			}
			if (there < end) {
				found++;
				at = there + 1;
			}
		}
		return found;
	}
}
