package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks between paragraphs already linked: what stands in the same gap needs less likeness to be the same paragraph. */
final class Gaps {

	/** Likeness asked of two paragraphs between the same neighbours. */
	private static final double IN_PLACE = 0.2;
	/** What it is worth that both stand in options of the same label. */
	private static final double SAME_OPTION = 0.05;
	/** Pairs looked at in one gap; in a larger one the rarest words have found what can be found. */
	private static final int LARGEST = 10_000;

	private final Profiles profiles;
	private final Links links;
	private final double asked;
	private final Surroundings surroundings;

	Gaps(Profiles profiles, Links links, Background background, Surroundings surroundings) {
		this.surroundings = surroundings;
		this.profiles = profiles;
		this.links = links;
		asked = background.atLeast(IN_PLACE, 1.5);
	}

	void fill() {
		Pair before = new Pair(-1, -1, 1, 1);
		for (Pair anchor : links.inOrder()) {
			fill(before, anchor);
			before = anchor;
		}
		fill(before, new Pair(links.from(), links.to(), 1, 1));
	}

	private void fill(Pair before, Pair behind) {
		int[] from = IntStream.range(before.from() + 1, behind.from()).filter(paragraph -> links.ofFrom(paragraph) < 0).toArray();
		int[] to = IntStream.range(before.to() + 1, behind.to()).filter(paragraph -> links.ofTo(paragraph) < 0).toArray();
		if (from.length == 0 || to.length == 0 || (long) from.length * to.length > LARGEST) {
			return;
		}
		List<Pair> pairs = new ArrayList<>();
		for (int older : from) {
			for (int newer : to) {
				double likeness = profiles.from()[older].overlap(profiles.to()[newer]).likeness();
				if (likeness >= asked && !links.ties().areApart(older, newer)) {
					pairs.add(new Pair(older, newer, likeness, likeness - asked + (surroundings.sameLabel(older, newer) ? SAME_OPTION : 0)));
				}
			}
		}
		links.addAll(Chain.heaviest(pairs));
	}
}
