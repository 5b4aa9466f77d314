package kakko.core.internal.edits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes a changed citation one change: "decision 6/CMA.4" gave way to "decision 2/CMA.3", not 6 to 2 and 4 to 3.
 *
 * @param older for each older token the number of its citation, or {@link Citations#NONE}
 * @param newer for each newer token likewise
 */
record WholeCitations(int[] older, int[] newer) {

	/** Leaves out the pairs of citations that lost something and gained something; what was only added to or shortened keeps its rest. */
	List<int[]> dissolved(List<int[]> pairs) {
		BitSet lost = changed(older, pairs.stream().mapToInt(pair -> pair[0]).toArray());
		BitSet gained = changed(newer, pairs.stream().mapToInt(pair -> pair[1]).toArray());
		return pairs.stream().filter(pair -> !(isIn(older, pair[0], lost) && isIn(newer, pair[1], gained))).toList();
	}

	private static BitSet changed(int[] citations, int[] unchanged) {
		int[] rest = citations.clone();
		Arrays.stream(unchanged).filter(token -> token < rest.length).forEach(token -> rest[token] = Citations.NONE);
		BitSet changed = new BitSet();
		Arrays.stream(rest).filter(citation -> citation != Citations.NONE).forEach(changed::set);
		return changed;
	}

	private static boolean isIn(int[] citations, int token, BitSet changed) {
		return token < citations.length && citations[token] != Citations.NONE && changed.get(citations[token]);
	}
}
