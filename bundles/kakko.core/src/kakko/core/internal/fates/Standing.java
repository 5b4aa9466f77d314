package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kakko.core.internal.edits.WordMatch;

/** Finds which older brackets still stand as which newer ones. */
final class Standing {

	/** How much of two brackets must be the same words for them to be one bracket, edited. */
	private static final double SAME_BRACKET = 0.4;
	/** What it is worth that the word in front (or behind) is the same on both sides. */
	private static final double NEIGHBOUR = 0.25;
	/** A bracket of so few words may have had all of them changed: [2025] became [2030]. */
	private static final int SHORT = 3;

	private final Brackets older;
	private final Brackets newer;
	private final WordMatch match;
	private final int[] across;
	private final int[] back;

	private record Candidate(int older, int newer, double score) {
	}

	Standing(Brackets older, Brackets newer, WordMatch match) {
		this.older = older;
		this.newer = newer;
		this.match = match;
		across = new int[older.size()];
		back = new int[newer.size()];
		Arrays.fill(across, -1);
		Arrays.fill(back, -1);
		List<Candidate> candidates = new ArrayList<>();
		for (int bracket = 0; bracket < older.size(); bracket++) {
			addCandidates(candidates, bracket);
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::older).thenComparingInt(Candidate::newer));
		for (Candidate candidate : candidates) {
			if (across[candidate.older()] < 0 && back[candidate.newer()] < 0) {
				across[candidate.older()] = candidate.newer();
				back[candidate.newer()] = candidate.older();
			}
		}
	}

	/** Index of the newer bracket that an older one stands as, or -1. */
	int of(int bracket) {
		return across[bracket];
	}

	int back(int bracket) {
		return back[bracket];
	}

	private void addCandidates(List<Candidate> candidates, int bracket) {
		if (!older.negotiated(bracket)) {
			return;
		}
		Map<Integer, Integer> shared = new HashMap<>();
		for (int word = older.first(bracket); word < older.end(bracket); word++) {
			int there = match.across()[word];
			for (int around = there < 0 ? -1 : newer.innermost(there); around >= 0; around = newer.get(around).parent()) {
				shared.merge(around, 1, Integer::sum);
			}
		}
		shared.forEach((candidate, words) -> add(candidates, bracket, candidate, words));
	}

	private void add(List<Candidate> candidates, int bracket, int candidate, int words) {
		double likeness = 2.0 * words / (older.words(bracket) + newer.words(candidate));
		double place = (sameBefore(bracket, candidate) ? NEIGHBOUR : 0) + (sameBehind(bracket, candidate) ? NEIGHBOUR : 0);
		double depth = older.get(bracket).depth() == newer.get(candidate).depth() ? 0.01 : 0;
		if (newer.negotiated(candidate) && likeness >= SAME_BRACKET) {
			candidates.add(new Candidate(bracket, candidate, likeness + place + depth));
		}
	}

	private boolean sameBefore(int bracket, int candidate) {
		int word = older.first(bracket) - 1;
		return word >= 0 && match.across()[word] >= 0 && match.across()[word] == newer.first(candidate) - 1;
	}

	private boolean sameBehind(int bracket, int candidate) {
		int word = older.end(bracket);
		return word < match.across().length && match.across()[word] >= 0 && match.across()[word] == newer.end(candidate);
	}
}
