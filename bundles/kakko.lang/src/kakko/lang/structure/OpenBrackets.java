package kakko.lang.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import kakko.model.drafts.Bracket;

/**
 * The brackets that wait for their closer. A pair may reach over paragraphs only where the opener stands at the head of
 * its paragraph or the closer at the end of its own, and over a heading only where both do and the opener stands where a
 * section begins, the closer where one ends. What a pair encloses and is still open then stays open for good.
 */
final class OpenBrackets {

	/**
	 * Where a sign stands.
	 *
	 * @param section     how many headings were read
	 * @param edge        whether an opener stands at the head of its paragraph, a closer at the end
	 * @param sectionEdge whether the paragraph begins (for an opener) or ends (for a closer) a section
	 */
	record Place(int paragraph, int section, boolean edge, boolean sectionEdge) {

		boolean outermost() {
			return edge && sectionEdge;
		}
	}

	private record Open(Bracket bracket, Place place, int order) {
	}

	private final Deque<Open> all = new ArrayDeque<>();
	private final Deque<Open> atHead = new ArrayDeque<>();
	private final Deque<Open> atSectionHead = new ArrayDeque<>();
	private int count;

	void push(Bracket bracket, Place place) {
		Open open = new Open(bracket, place, count++);
		all.push(open);
		if (place.edge()) {
			atHead.push(open);
		}
		if (place.outermost()) {
			atSectionHead.push(open);
		}
	}

	/** The innermost bracket that a closer at this place may close, or null. */
	Bracket take(Place closer) {
		Open innermost = all.peek();
		if (innermost == null) {
			return null;
		}
		boolean near = innermost.place.section == closer.section && closer.edge;
		if (near || innermost.place.paragraph == closer.paragraph) {
			return taken(innermost);
		}
		Open head = atHead.peek();
		if (head != null && head.place.section == closer.section) {
			return taken(head);
		}
		return closer.outermost() && !atSectionHead.isEmpty() ? taken(atSectionHead.peek()) : null;
	}

	private Bracket taken(Open open) {
		for (Deque<Open> waiting : List.of(all, atHead, atSectionHead)) {
			while (!waiting.isEmpty() && waiting.peek().order >= open.order) {
				waiting.pop();
			}
		}
		return open.bracket;
	}
}
