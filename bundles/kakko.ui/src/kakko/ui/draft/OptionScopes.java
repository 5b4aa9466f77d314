package kakko.ui.draft;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Option;

/** How many options each block stands in, one within the other. */
final class OptionScopes {

	private final Map<Block, Integer> depths = new IdentityHashMap<>();

	OptionScopes(Draft draft) {
		List<Block> blocks = draft.getBlocks();
		Map<Block, Integer> places = new IdentityHashMap<>();
		for (int place = 0; place < blocks.size(); place++) {
			places.put(blocks.get(place), place);
		}
		draft.getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).forEach(option -> count(option, blocks, places));
	}

	int depth(Block block) {
		return depths.getOrDefault(block, 0);
	}

	private void count(Option option, List<Block> blocks, Map<Block, Integer> places) {
		int last = places.get(option.getLast());
		for (int place = places.get(option.getFirst()); place <= last; place++) {
			depths.merge(blocks.get(place), 1, Integer::sum);
		}
	}
}
