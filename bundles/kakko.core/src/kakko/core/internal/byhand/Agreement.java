package kakko.core.internal.byhand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import kakko.core.Comparison.Link;

/** Whether corrections can all be honoured at once. */
public final class Agreement {

	private Agreement() {
	}

	/** Whether no two paragraphs that are apart hang together, over others or directly. */
	public static boolean on(List<Link> together, List<Link> apart) {
		Map<Integer, Integer> root = new HashMap<>();
		together.forEach(link -> root.put(find(root, older(link)), find(root, newer(link))));
		return apart.stream().noneMatch(link -> find(root, older(link)) == find(root, newer(link)));
	}

	private static int older(Link link) {
		return -1 - link.from();
	}

	private static int newer(Link link) {
		return link.to();
	}

	private static int find(Map<Integer, Integer> root, int node) {
		int at = node;
		while (root.getOrDefault(at, at) != at) {
			at = root.get(at);
		}
		return at;
	}

	/** Whether nothing has two fates, on either side. */
	public static <T> boolean onEnds(List<T> corrections, ToIntFunction<T> from, ToIntFunction<T> to) {
		return distinct(corrections, from) && distinct(corrections, to);
	}

	private static <T> boolean distinct(List<T> corrections, ToIntFunction<T> end) {
		Set<Integer> seen = new HashSet<>();
		return corrections.stream().mapToInt(end).filter(index -> index >= 0).allMatch(seen::add);
	}

	/** @throws IllegalArgumentException where an end is missing or one too many is named */
	public static void checkEnds(Enum<?> fate, boolean came, boolean stands, int from, int to) {
		if (came == from >= 0 || (came || stands) != to >= 0) {
			throw new IllegalArgumentException(fate + " of " + from + " and " + to);
		}
	}
}
