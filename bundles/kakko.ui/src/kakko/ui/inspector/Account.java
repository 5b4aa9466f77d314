package kakko.ui.inspector;

import java.util.ArrayList;
import java.util.List;

import kakko.ui.spot.Spot;

/** What is to be told of a spot, as text with marks in it: heads, fates, ways to other spots. */
final class Account {

	/**
	 * @param fate of a chip, else null
	 * @param to   where a link leads, else null
	 */
	record Mark(int start, int length, boolean head, Enum<?> fate, Spot to) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();

	Account head(String words) {
		return line(text.isEmpty() ? "" : "\n").mark(words, true, null, null).line("\n");
	}

	Account line(String words) {
		text.append(words);
		return this;
	}

	Account chip(String word, Enum<?> fate) {
		return mark(" " + word + " ", false, fate, null);
	}

	Account link(String words, Spot to) {
		return mark(words, false, null, to);
	}

	private Account mark(String words, boolean head, Enum<?> fate, Spot to) {
		marks.add(new Mark(text.length(), words.length(), head, fate, to));
		text.append(words);
		return this;
	}

	String text() {
		return text.toString();
	}

	List<Mark> marks() {
		return marks;
	}
}
