package kakko.lang.ide.outline;

import java.util.Arrays;
import java.util.List;

import kakko.lang.count.Bracketed;
import kakko.lang.count.Words;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.outline.Entry.Counts;
import kakko.lang.place.Offsets.Place;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.BracketKind;

/** Knows where everything stands that counts, so that any stretch of the text is counted at once. */
final class Counter {

	private static final int[] NOTHING = {};

	private final DraftText draft;
	private final int[] brackets;
	private final int[] options;
	/** Where words begin in the text of each block, and those within brackets. */
	private final int[][] words;
	private final int[][] bracketed;
	/** How many stand in the blocks in front of each. */
	private final int[] wordsBefore;
	private final int[] bracketedBefore;

	Counter(DraftText draft) {
		this.draft = draft;
		brackets = draft.draft().getBrackets().stream().filter(bracket -> bracket.getKind() != BracketKind.ASIDE).mapToInt(bracket -> draft.offsets().range(bracket.getOpener()).start())
				.sorted().toArray();
		options = draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream())
				.mapToInt(option -> draft.offsets().start(option.getFirst(), option.getLabelStart())).sorted().toArray();
		List<Block> blocks = draft.draft().getBlocks();
		words = blocks.stream().map(Counter::words).toArray(int[][]::new);
		Bracketed brackets = new Bracketed(draft.draft().getBrackets());
		bracketed = new int[words.length][];
		for (int i = 0; i < words.length; i++) {
			bracketed[i] = words[i].length == 0 ? NOTHING : within(words[i], brackets.within(blocks.get(i)));
		}
		wordsBefore = before(words);
		bracketedBefore = before(bracketed);
	}

	private static int[] words(Block block) {
		boolean counts = block.getIndex() >= 0 && block.getKind() != BlockKind.FURNITURE;
		return counts ? Words.starts(block.getText(), block.getNumberStart(), block.getNumberEnd()) : NOTHING;
	}

	private static int[] within(int[] words, boolean[] within) {
		return Arrays.stream(words).filter(word -> within[word]).toArray();
	}

	private static int[] before(int[][] places) {
		int[] before = new int[places.length];
		for (int i = 1; i < places.length; i++) {
			before[i] = before[i - 1] + places[i - 1].length;
		}
		return before;
	}

	Counts within(Range range) {
		Place start = draft.offsets().place(range.start());
		Place end = draft.offsets().place(range.end());
		return new Counts(count(brackets, range), count(options, range), before(words, wordsBefore, end) - before(words, wordsBefore, start),
				before(bracketed, bracketedBefore, end) - before(bracketed, bracketedBefore, start));
	}

	private int before(int[][] places, int[] before, Place place) {
		int block = draft.offsets().index(place.block());
		return before[block] + before(places[block], place.inText());
	}

	private static int count(int[] places, Range range) {
		return before(places, range.end()) - before(places, range.start());
	}

	/** How many stand before the place. */
	private static int before(int[] places, int place) {
		int found = Arrays.binarySearch(places, place);
		return found < 0 ? -found - 1 : found;
	}
}
