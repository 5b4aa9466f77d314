package kakko.lang.ide.outline;

import java.util.List;

import kakko.lang.place.Range;

/**
 * One line of an outline.
 *
 * @param number as printed, or the option's label; empty without one
 * @param title  first words, shortened, without the number; may be empty
 * @param place  all of it in the draft text, with everything that stands in it
 * @param anchor where to go: its first line
 * @param level  headings 1 (highest) to 7, others how deep they are indented
 */
public record Entry(Kind kind, String number, String title, Range place, Range anchor, int level, Counts counts, List<Entry> children) {

	public enum Kind {
		/** A heading without an article's number, and what stands under it. */
		SECTION,
		/** A heading with a number such as Article 6, Annex II, 第6条. */
		ARTICLE, PARAGRAPH, OPTION, TABLE
	}

	/**
	 * What opens within the place, by the rule of {@code docs/counting.md}.
	 *
	 * @param brackets        under negotiation
	 * @param options         labels of options, its own among them
	 * @param words           of paragraphs and footnotes
	 * @param wordsInBrackets of those, within brackets under negotiation
	 */
	public record Counts(int brackets, int options, int words, int wordsInBrackets) {
	}

	public Entry {
		children = List.copyOf(children);
	}

	/** Number and title as one. */
	public String label() {
		return number.isEmpty() ? title : title.isEmpty() ? number : number + " " + title;
	}
}
