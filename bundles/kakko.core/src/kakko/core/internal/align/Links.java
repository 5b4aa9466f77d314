package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import kakko.core.Comparison.Link;
import kakko.core.internal.byhand.Ties;

/** Which paragraphs were found to belong together so far. */
final class Links {

	static final Comparator<Link> BY_PLACE = Comparator.comparingInt(Link::from).thenComparingInt(Link::to);

	private final int[] ofFrom;
	private final int[] ofTo;
	private final List<Link> all = new ArrayList<>();
	private final Ties ties;

	/** @param ties what is said by hand: it comes before all that is found */
	Links(int from, int to, Ties ties) {
		this.ties = ties;
		ofFrom = new int[from];
		ofTo = new int[to];
		Arrays.fill(ofFrom, -1);
		Arrays.fill(ofTo, -1);
		ties.together().stream().sorted(BY_PLACE).forEach(link -> add(link.from(), link.to()));
	}

	/** The first partner keeps being asked for; further ones make a split or merge. What is apart by hand isn't linked. */
	void add(int from, int to) {
		if (ties.areApart(from, to)) {
			return;
		}
		all.add(new Link(from, to));
		ofFrom[from] = ofFrom[from] < 0 ? to : ofFrom[from];
		ofTo[to] = ofTo[to] < 0 ? from : ofTo[to];
	}

	void addAll(List<Pair> pairs) {
		pairs.forEach(pair -> add(pair.from(), pair.to()));
	}

	/** First partner of an older paragraph, or -1. */
	int ofFrom(int from) {
		return from < 0 || from >= ofFrom.length ? -1 : ofFrom[from];
	}

	/** First partner of a newer paragraph, or -1. */
	int ofTo(int to) {
		return to < 0 || to >= ofTo.length ? -1 : ofTo[to];
	}

	boolean free(Pair pair) {
		return ofFrom[pair.from()] < 0 && ofTo[pair.to()] < 0 && !ties.areApart(pair.from(), pair.to());
	}

	/** The longest run of links that keeps order: what a reader holds on to. */
	List<Pair> inOrder() {
		List<Pair> first = new ArrayList<>();
		for (int from = 0; from < ofFrom.length; from++) {
			if (ofFrom[from] >= 0) {
				first.add(new Pair(from, ofFrom[from], 1, 1));
			}
		}
		return Chain.heaviest(first);
	}

	/** In the order in which they were found; those said by hand come first. */
	List<Link> all() {
		return all;
	}

	Ties ties() {
		return ties;
	}

	int from() {
		return ofFrom.length;
	}

	int to() {
		return ofTo.length;
	}
}
