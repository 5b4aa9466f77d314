package kakko.core.internal.fates;

import java.util.stream.IntStream;

import kakko.core.internal.edits.WordMatch;

/**
 * Finds the phrase of a member of a choice among words that were matched to its siblings: where several members flowed
 * into one phrase, each is there, though a newer word can be matched with one only.
 */
final class Combined {

	/** Fewer content words in a row stand there by chance. */
	private static final int CONTENT_WORDS = 2;

	private final Brackets older;
	private final WordMatch match;

	Combined(Brackets older, WordMatch match) {
		this.older = older;
		this.match = match;
	}

	/** Paragraph in which all words of the bracket stand in a row, in place of the choice; or -1. */
	int find(int bracket, Iterable<Integer> paragraphs) {
		int choice = older.get(bracket).choice();
		long content = IntStream.range(older.first(bracket), older.end(bracket)).filter(word -> !older.text().function()[word]).count();
		if (choice < 0 || content < CONTENT_WORDS) {
			return -1;
		}
		int[] members = IntStream.range(0, older.size()).filter(member -> older.get(member).choice() == choice).toArray();
		int start = IntStream.of(members).map(older::first).min().orElseThrow();
		int end = IntStream.of(members).map(older::end).max().orElseThrow();
		for (int paragraph : paragraphs) {
			for (int word = match.to().first()[paragraph]; word + older.words(bracket) <= match.to().first()[paragraph + 1]; word++) {
				if (standsAt(bracket, word, start, end)) {
					return paragraph;
				}
			}
		}
		return -1;
	}

	private boolean standsAt(int bracket, int place, int start, int end) {
		for (int at = 0; at < older.words(bracket); at++) {
			int from = match.back()[place + at];
			boolean twins = from >= 0 && match.from().paragraph()[from] != older.get(bracket).paragraph();
			boolean free = from < 0 || twins || from >= start && from < end;
			if (!free || match.to().stem()[place + at] != older.text().stem()[older.first(bracket) + at]) {
				return false;
			}
		}
		return true;
	}
}
