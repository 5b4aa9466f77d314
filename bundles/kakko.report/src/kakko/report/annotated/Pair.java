package kakko.report.annotated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Something that stands in both texts.
 *
 * @param older  its place among all pieces of the older text
 * @param newer  its place among all pieces of the newer text
 * @param weight what is lost when it is shown as moved
 */
record Pair(int older, int newer, int weight) {

	/** The heaviest choice of pairs that keep their order in both texts: these stay where they are. */
	static List<Pair> inOrder(List<Pair> pairs) {
		List<Pair> sorted = pairs.stream().sorted(Comparator.comparingInt(Pair::older).thenComparing(Comparator.comparingInt(Pair::newer).reversed()))
				.toList();
		int width = pairs.stream().mapToInt(Pair::newer).max().orElse(0) + 2;
		Best best = new Best(width);
		int[] before = new int[sorted.size()];
		for (int i = 0; i < sorted.size(); i++) {
			before[i] = best.below(sorted.get(i).newer);
			best.enter(i, sorted.get(i));
		}
		return chain(sorted, before, best.below(width - 1));
	}

	private static List<Pair> chain(List<Pair> sorted, int[] before, int last) {
		Deque<Pair> chain = new ArrayDeque<>();
		for (int i = last; i >= 0; i = before[i]) {
			chain.addFirst(sorted.get(i));
		}
		return new ArrayList<>(chain);
	}

	/** The heaviest chain that ends before a given place of the newer text (a Fenwick tree of maxima). */
	private static final class Best {

		private final long[] weights;
		private final int[] ends;

		Best(int width) {
			weights = new long[width + 1];
			ends = new int[width + 1];
			Arrays.fill(ends, -1);
		}

		int below(int newer) {
			int found = -1;
			long most = 0;
			for (int i = newer; i > 0; i -= i & -i) {
				if (weights[i] > most) {
					most = weights[i];
					found = ends[i];
				}
			}
			return found;
		}

		private long weightBelow(int newer) {
			long most = 0;
			for (int i = newer; i > 0; i -= i & -i) {
				most = Math.max(most, weights[i]);
			}
			return most;
		}

		void enter(int index, Pair pair) {
			long weight = pair.weight + weightBelow(pair.newer);
			for (int i = pair.newer + 1; i < weights.length; i += i & -i) {
				if (weight > weights[i]) {
					weights[i] = weight;
					ends[i] = index;
				}
			}
		}
	}
}
