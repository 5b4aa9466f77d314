package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;

import kakko.core.internal.byhand.Ties;
import kakko.core.internal.words.WordedText;

/** All pairs of paragraphs that are worth a look, with their likeness, by older and newer paragraph. */
final class PairTable {

	/** A pair so much less alike than the best of either paragraph isn't what a reader would name. */
	private static final double DOMINATED = 0.25;
	/** What four equally well matched neighbours add to a pair: enough to tell copies apart, too little to make a pair. */
	private static final double NEIGHBOUR = 0.05;

	/** What it is worth that two paragraphs stand in options of the same label. */
	private static final double SAME_OPTION = 0.05;

	/** How much more alike than with any other two paragraphs must be to be told for each other among texts of the same phrases. */
	private static final double STANDS_OUT = 1.2;

	private final Profile[] from;
	private final Profile[] to;
	private final Surroundings surroundings;
	private final long[] keys;
	private final double[] likeness;
	private final Best ofFrom;
	private final Best ofTo;

	PairTable(WordedText fromText, WordedText toText, Profiles profiles, Surroundings surroundings, Ties ties, SubMonitor progress) {
		this.surroundings = surroundings;
		from = profiles.from();
		to = profiles.to();
		List<Identical.Copies> identical = Identical.in(fromText, toText);
		long[] copies = identical.stream().flatMap(found -> Identical.pairs(found).stream()).mapToLong(pair -> key(pair[0], pair[1])).sorted().distinct()
				.toArray();
		keys = Stream.<Supplier<LongStream>>of(() -> Arrays.stream(copies), () -> keys(Candidates.of(from, to, profiles.features()), false),
				() -> keys(Candidates.of(to, from, profiles.features()), true), () -> ofPhrases(new Phrases(fromText, toText))).parallel()
				.flatMapToLong(Supplier::get).sorted().distinct().toArray();
		likeness = new double[keys.length];
		for (int at = 0; at < keys.length; at++) {
			progress.checkCanceled();
			double byWords = Arrays.binarySearch(copies, keys[at]) >= 0 ? 1 : from[from(at)].overlap(to[to(at)]).likeness();
			likeness[at] = ties.likeness(from(at), to(at), byWords);
		}
		ofFrom = new Best(from.length);
		ofTo = new Best(to.length);
		for (int at = 0; at < keys.length; at++) {
			ofFrom.add(from(at), likeness[at]);
			ofTo.add(to(at), likeness[at]);
		}
	}

	/** The best and the next best likeness that each paragraph has with any. */
	private record Best(double[] first, double[] second) {

		Best(int paragraphs) {
			this(new double[paragraphs], new double[paragraphs]);
		}

		void add(int paragraph, double likeness) {
			second[paragraph] = Math.max(second[paragraph], Math.min(first[paragraph], likeness));
			first[paragraph] = Math.max(first[paragraph], likeness);
		}

		double best(int paragraph) {
			return first[paragraph];
		}

		/** The best with any other than the one that is so much like it. */
		double besides(int paragraph, double likeness) {
			return likeness == first[paragraph] ? second[paragraph] : first[paragraph];
		}
	}

	private static LongStream ofPhrases(Phrases phrases) {
		return LongStream.concat(keys(Candidates.of(phrases.from(), phrases.to(), phrases.size()), false),
				keys(Candidates.of(phrases.to(), phrases.from(), phrases.size()), true));
	}

	private static LongStream keys(int[][] candidates, boolean mirrored) {
		return IntStream.range(0, candidates.length).boxed()
				.flatMapToLong(one -> Arrays.stream(candidates[one]).mapToLong(other -> mirrored ? key(other, one) : key(one, other)));
	}

	private static long key(int from, int to) {
		return (long) from << 32 | to;
	}

	private int from(int at) {
		return (int) (keys[at] >> 32);
	}

	private int to(int at) {
		return (int) keys[at];
	}

	/** Likeness of two paragraphs; 0 where the pair isn't in the table. */
	double likeness(int fromParagraph, int toParagraph) {
		int at = fromParagraph < 0 || toParagraph < 0 ? -1 : Arrays.binarySearch(keys, key(fromParagraph, toParagraph));
		return at < 0 ? 0 : likeness[at];
	}

	/** Pairs that a reader could name, weighing their likeness and that of their neighbours. */
	List<Pair> pairs() {
		List<Pair> pairs = new ArrayList<>();
		for (int at = 0; at < keys.length; at++) {
			if (likeness[at] > 0 && likeness[at] >= Math.max(ofFrom.best(from(at)), ofTo.best(to(at))) - DOMINATED) {
				pairs.add(new Pair(from(at), to(at), likeness[at], likeness[at] + company(from(at), to(at))));
			}
		}
		return pairs;
	}

	/** Whether neither paragraph is nearly as much like any other. */
	boolean standsOut(Pair pair) {
		return pair.likeness() >= STANDS_OUT * Math.max(ofFrom.besides(pair.from(), pair.likeness()), ofTo.besides(pair.to(), pair.likeness()));
	}

	private double company(int fromParagraph, int toParagraph) {
		double company = surroundings.sameLabel(fromParagraph, toParagraph) ? SAME_OPTION / NEIGHBOUR : 0;
		for (int distance = 1; distance <= 2; distance++) {
			company += likeness(fromParagraph - distance, toParagraph - distance) + likeness(fromParagraph + distance, toParagraph + distance);
		}
		return company * NEIGHBOUR;
	}
}
