package kakko.core.internal.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Phrases that stand exactly once on both sides of a long row: what a reader holds on to in it. */
final class Anchors {

	private static final int LENGTH = 4;
	private static final int REPEATED = -1;

	private Anchors() {
	}

	/** Places (older, newer) where such phrases begin, the longest run that keeps order. */
	static List<int[]> of(int[] fromIds, int[] older, int i, int iEnd, int[] toIds, int[] newer, int j, int jEnd) {
		Map<Long, Integer> there = once(toIds, newer, j, jEnd);
		List<int[]> shared = new ArrayList<>();
		once(fromIds, older, i, iEnd).forEach((phrase, place) -> {
			int opposite = there.getOrDefault(phrase, REPEATED);
			if (place != REPEATED && opposite != REPEATED && (place > i || opposite > j)) {
				shared.add(new int[] { place, opposite });
			}
		});
		shared.sort((one, other) -> Integer.compare(one[0], other[0]));
		return inOrder(shared);
	}

	private static Map<Long, Integer> once(int[] ids, int[] words, int start, int end) {
		Map<Long, Integer> places = new HashMap<>();
		for (int at = start; at + LENGTH <= end; at++) {
			long phrase = 0;
			for (int word = at; word < at + LENGTH; word++) {
				phrase = (phrase ^ ids[words[word]]) * 0x100000001B3L + 0x2545F491L;
			}
			places.merge(phrase, at, (first, second) -> REPEATED);
		}
		return places;
	}

	/** The longest run in which the newer places rise too. */
	private static List<int[]> inOrder(List<int[]> pairs) {
		TreeMap<Integer, Integer> ends = new TreeMap<>();
		int[] before = new int[pairs.size()];
		for (int at = 0; at < before.length; at++) {
			Map.Entry<Integer, Integer> lower = ends.lowerEntry(pairs.get(at)[1]);
			before[at] = lower == null ? -1 : lower.getValue();
			Integer higher = ends.ceilingKey(pairs.get(at)[1]);
			if (higher != null) {
				ends.remove(higher);
			}
			ends.put(pairs.get(at)[1], at);
		}
		List<int[]> run = new ArrayList<>();
		for (int at = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); at >= 0; at = before[at]) {
			run.addFirst(pairs.get(at));
		}
		return run;
	}
}
