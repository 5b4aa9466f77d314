package kakko.benchmark.score;

import java.util.HashSet;
import java.util.Set;

import kakko.benchmark.invented.Gold;
import kakko.benchmark.invented.Link;
import kakko.benchmark.peers.Answer;

/**
 * How right an answer is.
 *
 * @param noise      changed words reported for each word truly changed: 1 is right
 * @param precision  share of its links that are true; NaN where it gives none
 * @param recall     share of the true links it has
 * @param movesFound true moves it reports, of {@code moves}; -1 where it knows none
 */
public record Score(double noise, double precision, double recall, int movesFound, int moves, int movesFalse) {

	public static Score of(Answer answer, Gold gold) {
		double noise = (double) answer.changedWords() / gold.changedWords();
		Set<Link> got = answer.links() == null ? Set.of() : new HashSet<>(answer.links());
		long hits = got.stream().filter(gold.links()::contains).count();
		Set<Integer> moved = answer.moved() == null ? Set.of() : new HashSet<>(answer.moved());
		int found = (int) moved.stream().filter(gold.moved()::contains).count();
		return new Score(noise, answer.links() == null ? Double.NaN : (double) hits / Math.max(1, got.size()), (double) hits / gold.links().size(),
				answer.moved() == null ? -1 : found, gold.moved().size(), moved.size() - found);
	}

	public boolean linksParagraphs() {
		return !Double.isNaN(precision);
	}
}
