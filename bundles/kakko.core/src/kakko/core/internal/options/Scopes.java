package kakko.core.internal.options;

import java.util.Arrays;
import java.util.List;

import kakko.core.Reading.Option;
import kakko.core.internal.words.WordedText;

/** The options of one reading, with the words of their scope. */
final class Scopes {

	private final WordedText text;
	private final List<Option> options;
	private final int[] first;
	private final int[] end;
	private final int[] innermost;

	Scopes(WordedText text) {
		this.text = text;
		options = text.reading().options();
		first = options.stream().mapToInt(option -> text.wordAt(option.paragraph(), option.labelEnd())).toArray();
		end = options.stream().mapToInt(option -> text.wordAt(option.lastParagraph(), option.end())).toArray();
		innermost = new int[text.size()];
		Arrays.fill(innermost, -1);
		for (int option = 0; option < first.length; option++) {
			Arrays.fill(innermost, first[option], end(option), option);
		}
	}

	int size() {
		return options.size();
	}

	Option get(int option) {
		return options.get(option);
	}

	int first(int option) {
		return first[option];
	}

	int end(int option) {
		return Math.max(first[option], end[option]);
	}

	/** An option that is only partly around another doesn't hold all of that one's words. */
	boolean holds(int option, int word) {
		return first(option) <= word && word < end(option);
	}

	/** Whether it says that there is to be no text, or nothing at all. */
	boolean isSilent(int option) {
		return get(option).noText() || first(option) == end(option);
	}

	/** Index of the innermost option around a word, or -1. */
	int innermost(int word) {
		return innermost[word];
	}

	WordedText text() {
		return text;
	}
}
