package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.List;

/** Finds further pieces of split paragraphs and further sources of merged ones among those that are still alone. */
final class Splits {

	/** How much of a piece must stand in the whole. */
	private static final double CONTAINED = 0.6;
	/** How far from its sister a piece may stand: something new or moved may have come between. */
	private static final int APART = 3;

	private final Profiles profiles;
	private final Links links;

	Splits(Profiles profiles, Links links, PairTable table) {
		this.profiles = profiles;
		this.links = links;
	}

	void find() {
		List<Pair> found = new ArrayList<>();
		for (int to = 0; to < links.to(); to++) {
			if (links.ofTo(to) < 0) {
				addBest(found, to);
			}
		}
		for (int from = 0; from < links.from(); from++) {
			if (links.ofFrom(from) < 0) {
				addBestMerge(found, from);
			}
		}
		links.addAll(found);
	}

	private void addBest(List<Pair> found, int piece) {
		Pair best = null;
		for (int sister = piece - APART; sister <= piece + APART; sister++) {
			int whole = links.ofTo(sister);
			if (whole >= 0) {
				double covered = profiles.to()[piece].overlap(profiles.from()[whole]).covered();
				best = best == null || covered > best.likeness() ? new Pair(whole, piece, covered, covered) : best;
			}
		}
		if (best != null && best.likeness() >= CONTAINED) {
			found.add(best);
		}
	}

	private void addBestMerge(List<Pair> found, int piece) {
		Pair best = null;
		for (int sister = piece - APART; sister <= piece + APART; sister++) {
			int whole = links.ofFrom(sister);
			if (whole >= 0) {
				double covered = profiles.from()[piece].overlap(profiles.to()[whole]).covered();
				best = best == null || covered > best.likeness() ? new Pair(piece, whole, covered, covered) : best;
			}
		}
		if (best != null && best.likeness() >= CONTAINED) {
			found.add(best);
		}
	}
}
