package kakko.core.internal.edits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import kakko.core.Comparison.Row;
import kakko.core.internal.words.WordedText;

/**
 * Two options that say nearly the same and became one text: a newer word can come from one of them only, yet a reader
 * finds the words of both. So for fates each of them is matched with the text on its own.
 */
public final class Twins {

	/** How much of a paragraph must stand in the text by itself. */
	private static final double MOST = 0.7;

	private Twins() {
	}

	/** The match as a reader of each single older paragraph sees it; the newer side is as it was. */
	public static WordMatch seenSingly(WordMatch match, List<Row> rows) {
		int[] across = match.across().clone();
		for (Row row : rows) {
			if (row.from().size() > 1) {
				int[] newer = words(match.to(), row.to());
				row.from().forEach(paragraph -> see(match, paragraph, newer, across));
			}
		}
		return new WordMatch(match.from(), match.to(), across, match.back());
	}

	private static void see(WordMatch match, int paragraph, int[] newer, int[] across) {
		int[] older = words(match.from(), List.of(paragraph));
		int[] matched = Sequences.match(match.from(), older, match.to(), newer);
		if (Arrays.stream(matched).filter(place -> place >= 0).count() >= MOST * older.length) {
			for (int at = 0; at < older.length; at++) {
				across[older[at]] = matched[at] < 0 ? -1 : newer[matched[at]];
			}
		}
	}

	private static int[] words(WordedText text, List<Integer> paragraphs) {
		return paragraphs.stream().flatMapToInt(paragraph -> IntStream.range(text.first()[paragraph], text.first()[paragraph + 1])).toArray();
	}
}
