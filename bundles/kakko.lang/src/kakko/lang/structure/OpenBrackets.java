package kakko.lang.structure;

import java.util.ArrayDeque;
import java.util.Deque;

import kakko.model.drafts.Bracket;

/**
 * The brackets that wait for their closer. A pair may reach over paragraphs only where the opener stands at the head of
 * its paragraph or the closer at the end of its own, and over an article's heading only where both do. What a pair
 * encloses and is still open then stays open for good.
 */
final class OpenBrackets {

	private record Open(Bracket bracket, int paragraph, int article, int order) {
	}

	private final Deque<Open> all = new ArrayDeque<>();
	private final Deque<Open> atHead = new ArrayDeque<>();
	private int count;

	void push(Bracket bracket, int paragraph, int article, boolean head) {
		Open open = new Open(bracket, paragraph, article, count++);
		all.push(open);
		if (head) {
			atHead.push(open);
		}
	}

	/** The innermost bracket that a closer at this place may close, or null. */
	Bracket take(int paragraph, int article, boolean end) {
		Open innermost = all.peek();
		if (innermost == null) {
			return null;
		}
		if (innermost.paragraph == paragraph || end && innermost.article == article) {
			return taken(innermost);
		}
		Open head = atHead.peek();
		return head != null && (end || head.article == article) ? taken(head) : null;
	}

	private Bracket taken(Open open) {
		while (!all.isEmpty() && all.peek().order >= open.order) {
			all.pop();
		}
		while (!atHead.isEmpty() && atHead.peek().order >= open.order) {
			atHead.pop();
		}
		return open.bracket;
	}
}
