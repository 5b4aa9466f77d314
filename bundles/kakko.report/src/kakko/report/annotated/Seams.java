package kakko.report.annotated;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import kakko.core.Comparison.Link;
import kakko.report.annotated.Shown.Place;

/**
 * Finds where two paragraphs of one text are glued together in the other in the middle of a word or sign. Word
 * processors join such paragraphs as they stand, but other readers (pandoc) put a space between: the words of the
 * lighter side are better shown as moved.
 */
final class Seams {

	/** How one text is read out of the strands: where a strand stands in it, or null. */
	private record Side(Function<Strand, Place> here, Pieces pieces) {
	}

	private final List<Strand> strands;
	private final Map<Link, Integer> weights = new HashMap<>();
	private final Set<Link> tight = new HashSet<>();

	private Seams(List<Strand> strands, Matches matches) {
		this.strands = strands;
		strands.stream().filter(strand -> !strand.end() && strand.shared())
				.forEach(strand -> weights.merge(link(strand), strand.newer().end() - strand.newer().start(), Integer::sum));
		Side older = new Side(Strand::older, matches.older);
		Side newer = new Side(Strand::newer, matches.newer);
		for (int i = 0; i < strands.size(); i++) {
			if (strands.get(i).end() && !strands.get(i).shared()) {
				look(i, strands.get(i).newer() == null ? newer : older);
			}
		}
	}

	/** Pairs of paragraphs whose common words shouldn't stay where they are. */
	static Set<Link> tight(List<Strand> strands, Matches matches) {
		return new Seams(strands, matches).tight;
	}

	/** @param side the text in which this end of a paragraph isn't there */
	private void look(int end, Side side) {
		String before = text(side, neighbour(end, -1, side, false));
		String after = text(side, neighbour(end, 1, side, false));
		if (before.isEmpty() || after.isEmpty() || isBlank(before.charAt(before.length() - 1)) || isBlank(after.charAt(0))) {
			return;
		}
		Strand last = neighbour(end, -1, side, true);
		Strand next = neighbour(end, 1, side, true);
		if (last != null && next != null) {
			tight.add(weights.get(link(last)) < weights.get(link(next)) ? link(last) : link(next));
		}
	}

	/** The nearest words of the same paragraph of this text, or null. */
	private Strand neighbour(int from, int step, Side side, boolean shared) {
		for (int i = from + step; i >= 0 && i < strands.size(); i += step) {
			Strand strand = strands.get(i);
			if (side.here.apply(strand) != null && strand.end()) {
				return null;
			}
			if (side.here.apply(strand) != null && (!shared || strand.shared())) {
				return strand;
			}
		}
		return null;
	}

	private static String text(Side side, Strand strand) {
		return strand == null ? "" : side.pieces.text(side.here.apply(strand));
	}

	private static Link link(Strand shared) {
		return new Link(shared.older().paragraph(), shared.newer().paragraph());
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
