package kakko.core.count;

import java.util.List;

import kakko.model.drafts.Draft;

/**
 * How much of a draft is still open, by the rule of {@code docs/counting.md}.
 *
 * @param whole    of the whole draft
 * @param sections of each section by itself, outer ones with all that stands in them, in the order of the text
 */
public record Count(Figures whole, List<SectionCount> sections) {

	/**
	 * @param heading   index of the paragraph that heads the section
	 * @param title     its text, number and all
	 * @param depth     0 for sections that stand in no other
	 */
	public record SectionCount(int heading, String title, int depth, Figures figures) {
	}

	/**
	 * @param brackets        under negotiation, blanks among them; each opener counts once, where it opens
	 * @param pairs           of those, closed ones
	 * @param unclosed        of those, never closed
	 * @param stray           closers that close nothing
	 * @param spanning        pairs that reach over more than one paragraph
	 * @param deepest         brackets around each other at the deepest place: 0 without brackets, 1 where none nests
	 * @param blanks          brackets to be filled
	 * @param asides          brackets that aren't under negotiation, not counted in {@code brackets}
	 * @param choices         groups of adjacent brackets
	 * @param optionGroups    groups of options that stand against each other
	 * @param noText          options to have no text
	 * @param paragraphs      with headings, option labels, cells and footnotes, without page furniture
	 * @param words           runs of letters and digits of those paragraphs, without their numbers
	 * @param wordsInBrackets of those, within brackets under negotiation
	 */
	public record Figures(int brackets, int pairs, int unclosed, int stray, int spanning, int deepest, int blanks, int asides, int choices, int optionGroups, int options,
			int noText, int paragraphs, int words, int wordsInBrackets) {
	}

	public Count {
		sections = List.copyOf(sections);
	}

	public static Count of(Draft draft) {
		return new Counting(draft).count();
	}
}
