package kakko.lang.ide.colours;

import java.util.Arrays;
import java.util.List;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.place.Offsets;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/** How the blocks of a draft text are set on a page. */
public final class Lines {

	/** A longer run before the words is no number that could hang in the margin. */
	private static final int LONGEST_NUMBER = 14;

	private Lines() {
	}

	/** A line for every block, in the order of the text. */
	public static List<Line> of(DraftText draft) {
		int[] options = options(draft);
		return draft.draft().getBlocks().stream().map(block -> line(block, draft.offsets(), options)).toList();
	}

	private static Line line(Block block, Offsets offsets, int[] options) {
		int words = offsets.start(block, hangs(block) ? block.getNumberEnd() : 0);
		return new Line(offsets.range(block), block.getKind(), Places.level(block), words, options[offsets.index(block)]);
	}

	private static boolean hangs(Block block) {
		boolean running = block.getKind() != BlockKind.HEADING && block.getKind() != BlockKind.OPTION;
		return running && !block.getNumber().isEmpty() && block.getNumberEnd() <= LONGEST_NUMBER;
	}

	/** In how many options each block stands. */
	private static int[] options(DraftText draft) {
		int[] depths = new int[draft.draft().getBlocks().size() + 1];
		for (OptionGroup group : draft.draft().getOptionGroups()) {
			for (Option option : group.getOptions()) {
				depths[draft.offsets().index(option.getFirst())]++;
				depths[draft.offsets().index(option.getLast()) + 1]--;
			}
		}
		Arrays.parallelPrefix(depths, Integer::sum);
		return depths;
	}
}
