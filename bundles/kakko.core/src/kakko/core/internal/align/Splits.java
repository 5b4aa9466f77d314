package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kakko.core.internal.words.WordedText;

/**
 * Finds further pieces of split paragraphs and further sources of merged ones among those that are still alone. Told
 * for a split: the piece is a newer paragraph, the whole an older one; a merge is the same seen from the other side.
 */
final class Splits {

	/** How much of a piece must stand in what its sisters left of the whole. */
	private static final double CONTAINED = 0.45;
	/** A twin says what its sister says: two options that became one text, and changed by it. Most of it must be in the whole. */
	private static final double TWIN = 0.7;
	/** A piece that was only cut off stands there but for the pair of words that the cut parted. */
	private static final double WHOLE = 0.95;
	/** How much of a piece must stand in a whole that none of its neighbours went into. */
	private static final double DRAWN_IN = 0.8;
	/** What it is worth that piece and whole stand in options of the same label. */
	private static final double SAME_OPTION = 0.1;
	/** Fewer words are in a long paragraph by chance, unless they stand there as if lines had been run together. */
	private static final int FEATURES = 10;
	/** Wholes looked at in a gap. */
	private static final int WIDEST = 200;
	/** How far from its sister a piece may stand: something new or moved may have come between. */
	private static final int APART = 3;

	private final Profile[] pieces;
	private final Profile[] wholes;
	private final RunOn runOn;
	private final Surroundings surroundings;
	private final Links links;
	private final boolean merging;
	private final double contained;
	private final double twin;
	private final TreeMap<Integer, Integer> anchors = new TreeMap<>();

	private Splits(Profiles profiles, Background background, RunOn runOn, Surroundings surroundings, Links links, boolean merging) {
		contained = background.heldAtLeast(CONTAINED, 1.5);
		twin = background.heldAtLeast(TWIN, 2);
		this.runOn = runOn;
		pieces = merging ? profiles.from() : profiles.to();
		wholes = merging ? profiles.to() : profiles.from();
		this.surroundings = surroundings;
		this.links = links;
		this.merging = merging;
		links.inOrder().forEach(pair -> anchors.put(merging ? pair.from() : pair.to(), merging ? pair.to() : pair.from()));
	}

	static void find(WordedText from, WordedText to, Profiles profiles, Background background, Surroundings surroundings, Links links) {
		List<Pair> splits = new Splits(profiles, background, new RunOn(to, from), surroundings, links, false).find();
		List<Pair> merges = new Splits(profiles, background, new RunOn(from, to), surroundings, links, true).find();
		links.addAll(splits);
		links.addAll(merges.stream().filter(pair -> splits.stream().noneMatch(split -> split.from() == pair.from() || split.to() == pair.to())).toList());
	}

	/** Pieces that stand whole beside a sister are pieces, before anybody asks whether they moved here from elsewhere. */
	static void findWhole(WordedText from, WordedText to, Profiles profiles, Background background, Surroundings surroundings, Links links) {
		links.addAll(new Splits(profiles, background, new RunOn(to, from), surroundings, links, false).wholePieces());
		links.addAll(new Splits(profiles, background, new RunOn(from, to), surroundings, links, true).wholePieces());
	}

	private List<Pair> wholePieces() {
		List<Pair> found = new ArrayList<>();
		for (int piece = 0; piece < pieces.length; piece++) {
			for (int sister = piece - APART; sister <= piece + APART && wholeOf(piece) < 0; sister++) {
				int whole = sister == piece ? -1 : wholeOf(sister);
				if (whole >= 0 && pieces[piece].features().length >= FEATURES && leftFor(piece, whole) >= WHOLE) {
					found.add(pair(piece, whole, 1));
					break;
				}
			}
		}
		return found;
	}

	/** How much of a piece stands in what its sister left of the whole. */
	private double leftFor(int piece, int whole) {
		return pieces[piece].overlap(wholes[whole].without(pieces[pieceOf(whole)])).covered();
	}

	private List<Pair> find() {
		List<Pair> found = new ArrayList<>();
		List<Pair> drawnIn = new ArrayList<>();
		for (int piece = 0; piece < pieces.length; piece++) {
			if (wholeOf(piece) < 0 && pieces[piece].features().length > 0) {
				Pair besideSister = besideSister(piece);
				if (besideSister == null) {
					addDrawnIn(drawnIn, piece);
				} else {
					found.add(besideSister);
				}
			}
		}
		found.addAll(onceEach(drawnIn));
		return found;
	}

	private Pair pair(int piece, int whole, double weight) {
		return merging ? new Pair(piece, whole, weight, weight) : new Pair(whole, piece, weight, weight);
	}

	/** Of pieces that read alike only the best goes in: each word of a whole can come from one place only. */
	private List<Pair> onceEach(List<Pair> drawnIn) {
		drawnIn.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparingInt(Pair::from).thenComparingInt(Pair::to));
		Map<Integer, Profile> left = new HashMap<>();
		List<Pair> kept = new ArrayList<>();
		for (Pair pair : drawnIn) {
			int piece = merging ? pair.from() : pair.to();
			int whole = merging ? pair.to() : pair.from();
			Profile rest = left.getOrDefault(whole, pieceOf(whole) < 0 ? wholes[whole] : wholes[whole].without(pieces[pieceOf(whole)]));
			if (pieces[piece].overlap(rest).covered() >= DRAWN_IN) {
				kept.add(pair);
				left.put(whole, rest.without(pieces[piece]));
			}
		}
		return kept;
	}

	private boolean sameOption(int piece, int whole) {
		return merging ? surroundings.sameLabel(piece, whole) : surroundings.sameLabel(whole, piece);
	}

	private int wholeOf(int piece) {
		return merging ? links.ofFrom(piece) : links.ofTo(piece);
	}

	private int pieceOf(int whole) {
		return merging ? links.ofTo(whole) : links.ofFrom(whole);
	}

	private Pair besideSister(int piece) {
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
		return best < 0 ? null : pair(piece, best, most);
	}

	/** How much of the piece the whole holds; 0 where it isn't enough. */
	private double contained(int piece, int whole) {
		double covered = pieces[piece].overlap(wholes[whole]).covered();
		if (covered < contained || pieces[piece].features().length < FEATURES && !runOn.holds(piece, whole)) {
			return 0;
		}
		Profile sister = pieces[pieceOf(whole)];
		boolean alsoSaysIt = covered >= twin && sister.overlap(wholes[whole]).likeness() < 1;
		return alsoSaysIt || leftFor(piece, whole) >= contained ? covered : 0;
	}

	/** A whole in the same gap that holds nearly all of a piece, though none of the piece's neighbours went there. */
	private void addDrawnIn(List<Pair> drawnIn, int piece) {
		Map.Entry<Integer, Integer> before = anchors.lowerEntry(piece);
		Map.Entry<Integer, Integer> behind = anchors.higherEntry(piece);
		int last = behind == null ? wholes.length - 1 : behind.getValue();
		for (int whole = before == null ? 0 : before.getValue(); whole <= last && last - whole < WIDEST; whole++) {
			double covered = pieces[piece].features().length < FEATURES ? 0 : pieces[piece].overlap(wholes[whole]).covered();
			if (covered >= DRAWN_IN) {
				drawnIn.add(pair(piece, whole, covered + (sameOption(piece, whole) ? SAME_OPTION : 0)));
			}
		}
	}
}
