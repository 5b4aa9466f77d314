package kakko.core.internal.track;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kakko.core.Comparison;

/** Which paragraphs of a later revision come from a paragraph, through all steps between. */
final class Descent {

	private final List<Map<Integer, Set<Integer>>> links;

	Descent(List<Comparison> steps) {
		links = steps.stream().map(Descent::links).toList();
	}

	Set<Integer> of(int paragraph, int from, int to) {
		Set<Integer> here = Set.of(paragraph);
		for (int step = from; step < to; step++) {
			Set<Integer> next = new HashSet<>();
			for (int index : here) {
				next.addAll(links.get(step).getOrDefault(index, Set.of()));
			}
			here = next;
		}
		return here;
	}

	private static Map<Integer, Set<Integer>> links(Comparison step) {
		Map<Integer, Set<Integer>> links = new HashMap<>();
		step.rows().forEach(row -> row.links().forEach(link -> links.computeIfAbsent(link.from(), from -> new HashSet<>()).add(link.to())));
		return links;
	}
}
