package kakko.core.internal.byhand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.Corrections;

/** What was said by hand about paragraphs: which belong together, and which don't. */
public record Ties(Set<Link> together, Set<Link> apart) {

	public static Ties of(Corrections corrections) {
		return new Ties(Set.copyOf(corrections.together()), Set.copyOf(corrections.apart()));
	}

	public Ties mirrored() {
		return new Ties(mirrored(together), mirrored(apart));
	}

	private static Set<Link> mirrored(Set<Link> links) {
		Set<Link> mirror = new HashSet<>();
		links.forEach(link -> mirror.add(new Link(link.to(), link.from())));
		return mirror;
	}

	public boolean areApart(int from, int to) {
		return !apart.isEmpty() && apart.contains(new Link(from, to));
	}

	/** How alike two paragraphs count, whatever their words say: 1 together, 0 apart or where one belongs to another. */
	public double likeness(int from, int to, double byWords) {
		if (together.isEmpty() && apart.isEmpty()) {
			return byWords;
		} else if (together.contains(new Link(from, to))) {
			return 1;
		}
		return areApart(from, to) || together.stream().anyMatch(link -> link.from() == from || link.to() == to) ? 0 : byWords;
	}

	/** The rows, those marked that are as they are because of what was said. */
	public List<Row> mark(List<Row> rows) {
		return together.isEmpty() && apart.isEmpty() ? rows : rows.stream().map(row -> touches(row) ? row.byHand() : row).toList();
	}

	private boolean touches(Row row) {
		return together.stream().anyMatch(link -> row.from().contains(link.from()))
				|| apart.stream().anyMatch(link -> row.from().contains(link.from()) || row.to().contains(link.to()));
	}
}
