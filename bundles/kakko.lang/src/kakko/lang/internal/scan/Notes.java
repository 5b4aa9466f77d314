package kakko.lang.internal.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The balanced {@code {…}} of one block. A brace without its partner is plain text. */
final class Notes {

	private final Map<Integer, Integer> ends = new HashMap<>();

	private Notes() {
	}

	static Notes of(CharSequence text, int start, int end) {
		Notes notes = new Notes();
		Deque<Integer> open = new ArrayDeque<>();
		for (int at = start; at < end; at++) {
			char c = text.charAt(at);
			if (c == Characters.ESCAPE && Characters.isEscape(text, at, end)) {
				at++;
			} else if (c == '{') {
				open.push(at);
			} else if (c == '}' && !open.isEmpty()) {
				notes.ends.put(open.pop(), at + 1);
			}
		}
		return notes;
	}

	/** Behind the note that begins here, or behind the single character where none does. */
	int endOf(int at) {
		return ends.getOrDefault(at, at + 1);
	}
}
