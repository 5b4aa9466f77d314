package kakko.lang.ide.outline;

import java.util.Arrays;
import java.util.stream.IntStream;

import kakko.lang.count.Bracketed;
import kakko.lang.count.Words;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.outline.Entry.Counts;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.BracketKind;

/** Knows where everything stands that counts, so that any stretch of the text is counted at once. */
final class Counter {

	private final int[] brackets;
	private final int[] options;
	private final int[] words;
	private final int[] wordsInBrackets;

	Counter(DraftText draft) {
		brackets = draft.draft().getBrackets().stream().filter(bracket -> bracket.getKind() != BracketKind.ASIDE).mapToInt(bracket -> draft.offsets().range(bracket.getOpener()).start())
				.sorted().toArray();
		options = draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream())
				.mapToInt(option -> draft.offsets().start(option.getFirst(), option.getLabelStart())).sorted().toArray();
		Bracketed bracketed = new Bracketed(draft.draft().getBrackets());
		IntStream.Builder all = IntStream.builder();
		IntStream.Builder in = IntStream.builder();
		draft.paragraphs().stream().filter(block -> block.getKind() != BlockKind.FURNITURE).forEach(block -> count(draft, block, bracketed.within(block), all, in));
		words = all.build().toArray();
		wordsInBrackets = in.build().toArray();
	}

	private static void count(DraftText draft, Block block, boolean[] within, IntStream.Builder all, IntStream.Builder in) {
		for (int word : Words.starts(block.getText(), block.getNumberStart(), block.getNumberEnd())) {
			int at = draft.offsets().start(block, word);
			all.add(at);
			if (within[word]) {
				in.add(at);
			}
		}
	}

	Counts within(Range place) {
		return new Counts(count(brackets, place), count(options, place), count(words, place), count(wordsInBrackets, place));
	}

	private static int count(int[] places, Range range) {
		return before(places, range.end()) - before(places, range.start());
	}

	/** How many stand before the offset; of those at one place all or none. */
	private static int before(int[] places, int offset) {
		int found = Arrays.binarySearch(places, offset);
		if (found < 0) {
			return -found - 1;
		}
		int first = found;
		while (first > 0 && places[first - 1] == offset) {
			first--;
		}
		return first;
	}
}
