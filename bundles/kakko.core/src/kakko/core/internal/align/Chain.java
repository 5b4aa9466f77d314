package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The heaviest run of pairs that keeps order on both sides. */
final class Chain {

	private Chain() {
	}

	/** Pairs of the heaviest chain, in order. Of equally heavy ones the one whose pairs come earlier in the newer text. */
	static List<Pair> heaviest(List<Pair> pairs) {
		List<Pair> sorted = new ArrayList<>(pairs);
		sorted.sort(Comparator.comparingInt(Pair::from).thenComparing(Comparator.comparingInt(Pair::to).reversed()));
		int width = pairs.stream().mapToInt(Pair::to).max().orElse(0) + 2;
		double[] best = new double[sorted.size()];
		int[] before = new int[sorted.size()];
		int[] tree = new int[width + 1];
		java.util.Arrays.fill(tree, -1);
		int top = -1;
		for (int at = 0; at < sorted.size(); at++) {
			Pair pair = sorted.get(at);
			before[at] = -1;
			for (int slot = pair.to(); slot > 0; slot -= slot & -slot) {
				before[at] = heavier(best, before[at], tree[slot]);
			}
			best[at] = pair.weight() + (before[at] < 0 ? 0 : best[before[at]]);
			for (int slot = pair.to() + 1; slot < tree.length; slot += slot & -slot) {
				tree[slot] = heavier(best, tree[slot], at);
			}
			top = heavier(best, top, at);
		}
		List<Pair> chain = new ArrayList<>();
		for (int at = top; at >= 0; at = before[at]) {
			chain.add(sorted.get(at));
		}
		Collections.reverse(chain);
		return chain;
	}

	private static int heavier(double[] best, int one, int other) {
		return one < 0 ? other : other < 0 || best[one] >= best[other] ? one : other;
	}
}
