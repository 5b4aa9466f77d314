package kakko.lang.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;

/** Which characters of a paragraph stand within brackets under negotiation, by the rule of {@code docs/counting.md}. */
public final class Bracketed {

	private final Map<Block, List<Bracket>> opening;
	/** For each paragraph behind which brackets are still open: how far the farthest of them reaches. */
	private final TreeMap<Integer, Bracket> reaching = new TreeMap<>();

	/** @param brackets of a draft, in the order of its text */
	public Bracketed(List<Bracket> brackets) {
		List<Bracket> negotiated = brackets.stream().filter(bracket -> bracket.getKind() != BracketKind.ASIDE).toList();
		opening = negotiated.stream().collect(Collectors.groupingBy(bracket -> (Block) bracket.getOpener().eContainer()));
		Bracket farthest = null;
		for (Bracket bracket : negotiated) {
			if (reaches(bracket) && (farthest == null || last(bracket) > last(farthest)
					|| last(bracket) == last(farthest) && bracket.getCloser().getOffset() > farthest.getCloser().getOffset())) {
				farthest = bracket;
				reaching.put(first(bracket), bracket);
			}
		}
	}

	/** For each character of the block's text, whether it stands within a bracket; asides are none. */
	public boolean[] within(Block block) {
		int length = block.getText().length();
		int[] change = new int[length + 1];
		Map.Entry<Integer, Bracket> before = reaching.lowerEntry(block.getIndex());
		if (before != null && last(before.getValue()) >= block.getIndex() && block.getKind() != BlockKind.FOOTNOTE) {
			add(change, 0, last(before.getValue()) == block.getIndex() ? before.getValue().getCloser().getOffset() : length);
		}
		for (Bracket bracket : opening.getOrDefault(block, List.of())) {
			boolean closesHere = bracket.getCloser() != null && bracket.getCloser().eContainer() == block;
			add(change, bracket.getOpener().getOffset(), closesHere ? bracket.getCloser().getOffset() : length);
		}
		return within(change, length);
	}

	private static void add(int[] change, int from, int to) {
		change[from]++;
		change[to]--;
	}

	private static boolean[] within(int[] change, int length) {
		boolean[] within = new boolean[length];
		int depth = 0;
		for (int at = 0; at < length; at++) {
			depth += change[at];
			within[at] = depth > 0;
		}
		return within;
	}

	private static boolean reaches(Bracket bracket) {
		return bracket.getCloser() != null && last(bracket) > first(bracket);
	}

	private static int first(Bracket bracket) {
		return ((Block) bracket.getOpener().eContainer()).getIndex();
	}

	private static int last(Bracket bracket) {
		return ((Block) bracket.getCloser().eContainer()).getIndex();
	}
}
