package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds further pieces of split paragraphs and further sources of merged ones among those that are still alone. Told
 * for a split: the piece is a newer paragraph, the whole an older one; a merge is the same seen from the other side.
 */
final class Splits {

	/** How much of a piece must stand in what its sisters left of the whole. */
	private static final double CONTAINED = 0.45;
	/** A twin says what its sister says: two options that became one text. Most of it must be in the whole. */
	private static final double TWIN = 0.7;
	/** How much of a piece must stand in a whole that none of its neighbours went into. */
	private static final double DRAWN_IN = 0.8;
	/** Fewer words are in a long paragraph by chance. */
	private static final int FEATURES = 10;
	/** How far from its sister a piece may stand: something new or moved may have come between. */
	private static final int APART = 3;

	private final Profile[] pieces;
	private final Profile[] wholes;
	private final Links links;
	private final PairTable table;
	private final boolean merging;

	private Splits(Profiles profiles, Links links, PairTable table, boolean merging) {
		pieces = merging ? profiles.from() : profiles.to();
		wholes = merging ? profiles.to() : profiles.from();
		this.links = links;
		this.table = table;
		this.merging = merging;
	}

	static void find(Profiles profiles, Links links, PairTable table) {
		List<Pair> splits = new Splits(profiles, links, table, false).find();
		List<Pair> merges = new Splits(profiles, links, table, true).find();
		links.addAll(splits);
		links.addAll(merges.stream().filter(pair -> splits.stream().noneMatch(split -> split.from() == pair.from() || split.to() == pair.to())).toList());
	}

	private List<Pair> find() {
		List<Pair> found = new ArrayList<>();
		for (int piece = 0; piece < pieces.length; piece++) {
			if (wholeOf(piece) < 0 && pieces[piece].features().length > 0) {
				int whole = best(piece);
				if (whole >= 0) {
					found.add(merging ? new Pair(piece, whole, 1, 1) : new Pair(whole, piece, 1, 1));
				}
			}
		}
		return found;
	}

	private int wholeOf(int piece) {
		return merging ? links.ofFrom(piece) : links.ofTo(piece);
	}

	private int pieceOf(int whole) {
		return merging ? links.ofTo(whole) : links.ofFrom(whole);
	}

	private int best(int piece) {
		int best = -1;
		double most = 0;
		for (int distance = 1; distance <= APART; distance++) {
			for (int sister : new int[] { piece - distance, piece + distance }) {
				int whole = wholeOf(sister);
				double contained = whole < 0 ? 0 : contained(piece, whole);
				if (contained > most) {
					most = contained;
					best = whole;
				}
			}
		}
		return best >= 0 ? best : drawnIn(piece);
	}

	/** How much of the piece the whole holds; 0 where it isn't enough. */
	private double contained(int piece, int whole) {
		double covered = pieces[piece].overlap(wholes[whole]).covered();
		if (covered < CONTAINED) {
			return 0;
		}
		double left = pieces[piece].overlap(wholes[whole].without(pieces[pieceOf(whole)])).covered();
		return left >= CONTAINED || covered >= TWIN ? covered : 0;
	}

	/** A whole in the same gap that holds nearly all of a piece, though none of the piece's neighbours went there. */
	private int drawnIn(int piece) {
		int before = piece - 1;
		while (before >= 0 && wholeOf(before) < 0) {
			before--;
		}
		int behind = piece + 1;
		while (behind < pieces.length && wholeOf(behind) < 0) {
			behind++;
		}
		int best = -1;
		double most = DRAWN_IN;
		int last = behind < pieces.length ? wholeOf(behind) : wholes.length - 1;
		for (int whole = Math.max(0, before < 0 ? 0 : wholeOf(before)); whole <= last && last - whole < 200; whole++) {
			double covered = pieces[piece].features().length < FEATURES ? 0 : pieces[piece].overlap(wholes[whole]).covered();
			if (covered > most) {
				most = covered;
				best = whole;
			}
		}
		return best;
	}
}
