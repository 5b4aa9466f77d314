package kakko.benchmark.invented;

import java.util.Set;

/**
 * What was done to a text, and so the answer a comparison owes.
 *
 * @param moved        older indexes of the paragraphs that stand elsewhere, edited or not
 * @param changedWords words, between blanks, that were deleted or inserted
 */
public record Gold(Set<Link> links, Set<Integer> moved, int changedWords) {

	public Gold {
		links = Set.copyOf(links);
		moved = Set.copyOf(moved);
	}
}
