package kakko.core.internal.align;

import java.util.List;

import kakko.core.Comparison.Link;

/**
 * Paragraphs that belong together: one a side, several of a split, merge or rewrite, or one alone.
 *
 * @param moved outside the longest run of groups that keep order
 */
public record Group(List<Integer> from, List<Integer> to, List<Link> links, boolean moved) {

	public Group mirrored() {
		List<Link> mirror = links.stream().map(link -> new Link(link.to(), link.from())).sorted(Links.BY_PLACE).toList();
		return new Group(to, from, mirror, moved);
	}
}
