package kakko.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of a text in their order: runs of letters and digits. */
record Words(List<String> list) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern NUMBER = Pattern.compile("\\p{N}+|.|[ivxlcIVXLC]+");

	static Words of(String text) {
		return new Words(WORD.matcher(text).results().map(MatchResult::group).toList());
	}

	/** Numbers, letters of lists and marks of footnotes taken off: their place is a matter of layout. */
	Words withoutNumbers() {
		return new Words(list.stream().filter(word -> !NUMBER.matcher(word).matches()).toList());
	}

	int size() {
		return list.size();
	}

	/**
	 * Words of this text that the other has fewer of, each as often as it lacks there. Where one has a word in one piece and the other in two (a mark
	 * glued to it, a hyphen at a line's end) it isn't missing.
	 */
	List<String> without(Words other) {
		Map<String, Integer> surplus = new HashMap<>();
		other.list.forEach(word -> surplus.merge(word, 1, Integer::sum));
		List<String> missing = list.stream().filter(word -> !take(word, surplus)).toList();
		List<String> apart = missing.stream().filter(word -> !takeInPieces(word, surplus)).toList();
		return withoutPiecesOf(surplus, apart);
	}

	private static boolean take(String word, Map<String, Integer> surplus) {
		return surplus.computeIfPresent(word, (same, count) -> count == 0 ? null : count - 1) != null;
	}

	private static boolean takeInPieces(String word, Map<String, Integer> surplus) {
		for (int cut = 1; cut < word.length(); cut++) {
			String head = word.substring(0, cut);
			if (surplus.getOrDefault(head, 0) > 0 && surplus.getOrDefault(word.substring(cut), 0) > 0) {
				return take(head, surplus) && take(word.substring(cut), surplus);
			}
		}
		return false;
	}

	private static List<String> withoutPiecesOf(Map<String, Integer> surplus, List<String> missing) {
		List<String> rest = new ArrayList<>();
		for (int i = 0; i < missing.size(); i++) {
			boolean joined = i + 1 < missing.size() && take(missing.get(i) + missing.get(i + 1), surplus);
			if (joined) {
				i++;
			} else {
				rest.add(missing.get(i));
			}
		}
		return rest;
	}

	/** Share of the words both have that stand in the same order in both, 0 to 1. */
	double inOrderWith(Words other) {
		Map<String, Integer> theirs = new HashMap<>();
		other.list.forEach(word -> theirs.merge(word, 1, Integer::sum));
		long shared = list.stream().filter(word -> take(word, theirs)).count();
		return shared == 0 ? 1 : (double) longestCommonRun(list, other.list) / shared;
	}

	/** Length of the longest common subsequence, by Myers' greedy algorithm: fast where texts are nearly equal. */
	private static int longestCommonRun(List<String> a, List<String> b) {
		int most = a.size() + b.size();
		int[] reach = new int[2 * most + 3];
		for (int edits = 0; edits <= most; edits++) {
			for (int k = -edits; k <= edits; k += 2) {
				int at = most + 1 + k;
				int x = k == -edits || k != edits && reach[at - 1] < reach[at + 1] ? reach[at + 1] : reach[at - 1] + 1;
				while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
					x++;
				}
				reach[at] = x;
				if (x >= a.size() && x - k >= b.size()) {
					return (most - edits) / 2;
				}
			}
		}
		return 0;
	}
}
