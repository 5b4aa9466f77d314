package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import kakko.core.Comparison.Link;
import kakko.core.internal.words.WordedText;

/** Makes rows of links: what hangs together stands together, and what left the longest run in order has moved. */
final class Grouping {

	/** More than any text has words, so that one more link in order outweighs them. */
	private static final double LINK = 1e9;

	private final WordedText from;
	private final WordedText to;
	private final Links links;

	Grouping(WordedText from, WordedText to, Links links) {
		this.from = from;
		this.to = to;
		this.links = links;
	}

	List<Group> groups() {
		List<Group> groups = markMoved(connected());
		Set<Integer> newer = new HashSet<>();
		Set<Integer> older = new HashSet<>();
		groups.forEach(group -> {
			older.addAll(group.from());
			newer.addAll(group.to());
		});
		for (int paragraph = 0; paragraph < from.paragraphs(); paragraph++) {
			if (!older.contains(paragraph)) {
				groups.add(new Group(List.of(paragraph), List.of(), List.of(), false));
			}
		}
		for (int paragraph = 0; paragraph < to.paragraphs(); paragraph++) {
			if (!newer.contains(paragraph)) {
				groups.add(new Group(List.of(), List.of(paragraph), List.of(), false));
			}
		}
		return groups;
	}

	private List<Group> connected() {
		int[] root = new int[from.paragraphs() + to.paragraphs()];
		for (int node = 0; node < root.length; node++) {
			root[node] = node;
		}
		List<Link> joined = links.all().stream().filter(link -> join(root, link)).toList();
		TreeMap<Integer, List<Link>> byRoot = new TreeMap<>();
		joined.forEach(link -> byRoot.computeIfAbsent(find(root, link.from()), any -> new ArrayList<>()).add(link));
		return new ArrayList<>(byRoot.values().stream().map(Grouping::group).toList());
	}

	/** A link over which paragraphs would hang together that are apart by hand is none. */
	private boolean join(int[] root, Link link) {
		int one = find(root, link.from());
		int other = find(root, from.paragraphs() + link.to());
		root[one] = other;
		if (links.ties().apart().stream().anyMatch(apart -> find(root, apart.from()) == find(root, from.paragraphs() + apart.to()))) {
			root[one] = one;
			return false;
		}
		return true;
	}

	private static int find(int[] root, int node) {
		while (root[node] != node) {
			root[node] = root[root[node]];
			node = root[node];
		}
		return node;
	}

	private static Group group(List<Link> links) {
		List<Integer> from = List.copyOf(new TreeSet<>(links.stream().map(Link::from).toList()));
		List<Integer> to = List.copyOf(new TreeSet<>(links.stream().map(Link::to).toList()));
		return new Group(from, to, links.stream().sorted(Links.BY_PLACE).toList(), false);
	}

	private List<Group> markMoved(List<Group> groups) {
		Set<Pair> run = new HashSet<>(Chain.heaviest(groups.stream().map(this::place).toList()));
		return new ArrayList<>(groups.stream().map(group -> new Group(group.from(), group.to(), group.links(), !run.contains(place(group)))).toList());
	}

	/** Where a group stands: at the link that holds most words. */
	private Pair place(Group group) {
		Link heaviest = group.links().stream().max(Comparator.comparingInt(this::words).thenComparing(Links.BY_PLACE.reversed())).orElseThrow();
		return new Pair(heaviest.from(), heaviest.to(), 1, LINK + words(heaviest));
	}

	private int words(Link link) {
		return from.wordsIn(link.from()) + to.wordsIn(link.to());
	}
}
