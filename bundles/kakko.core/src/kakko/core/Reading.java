package kakko.core;

import java.util.List;

import kakko.model.drafts.BlockKind;
import kakko.model.drafts.BracketKind;

/**
 * A draft as the engine reads it: an immutable snapshot that names everything by index.
 *
 * @param symbol  of the document, as printed: FCCC/PA/CMA/2024/L.1; empty where it prints none
 * @param version ISO 8601 date, with time as far as printed; empty where none is
 */
public record Reading(String title, String symbol, String version, List<Paragraph> paragraphs, List<Bracket> brackets, List<Option> options) {

	public Reading {
		paragraphs = List.copyOf(paragraphs);
		brackets = List.copyOf(brackets);
		options = List.copyOf(options);
	}

	/** The whole bracket with its brackets, white space folded; cut at its paragraph's end where it goes on. */
	public String text(Bracket bracket) {
		String text = paragraphs.get(bracket.paragraph()).text();
		return folded(text.substring(bracket.start(), bracket.endParagraph() == bracket.paragraph() ? bracket.end() : text.length()));
	}

	/** What the option says behind its label in the paragraph where it begins, or in the next where it has a line of its own. */
	public String text(Option option) {
		String behind = behindLabel(option);
		return behind.isEmpty() && option.lastParagraph() > option.paragraph() ? paragraphs.get(option.paragraph() + 1).body() : behind;
	}

	private String behindLabel(Option option) {
		String text = paragraphs.get(option.paragraph()).text();
		return folded(text.substring(option.labelEnd(), option.lastParagraph() == option.paragraph() ? option.end() : text.length()));
	}

	/**
	 * Brackets of which one is to be chosen, in the order of the text, this one among them; empty where there is no choice. A blank is no
	 * alternative, its words are still to come.
	 */
	public List<Bracket> alternatives(Bracket bracket) {
		List<Bracket> worded = brackets.stream().filter(each -> each.choice() >= 0 && each.choice() == bracket.choice() && each.kind() != BracketKind.BLANK).toList();
		return worded.size() > 1 && worded.contains(bracket) ? worded : List.of();
	}

	private static String folded(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	/**
	 * A paragraph, heading, option label line, cell, footnote or piece of furniture.
	 *
	 * @param index       place in reading order, from 0
	 * @param text        as printed, number in, footnote calls out, white space as it stands
	 * @param numberStart where the number with its punctuation stands in the text; equal to numberEnd where there is none
	 * @param mark        of a footnote or cell (see {@code Block.mark})
	 */
	public record Paragraph(int index, BlockKind kind, String number, int numberStart, int numberEnd, int level, int page, String mark, String text) {

		/** What people call it: its number, or its place in reading order from 1 where it has none. */
		public String name() {
			return number.isEmpty() ? "¶" + (index + 1) : number;
		}

		/** The text without its number, white space folded: what {@code exchange.md} calls text. */
		public String body() {
			return folded(text.substring(0, numberStart) + text.substring(numberEnd));
		}
	}

	/**
	 * @param index        place in {@link Reading#brackets}, ordered by where they open
	 * @param paragraph    index of the paragraph in which it opens
	 * @param nth          counts every {@code [} of that paragraph's text, from 0
	 * @param start        of {@code [} in that paragraph's text
	 * @param endParagraph index of the paragraph in which it closes
	 * @param end          behind {@code ]}; where it isn't closed, the end of the paragraph
	 * @param parent       index of the bracket around it, or -1
	 * @param choice       number of the choice it is a member of, or -1
	 */
	public record Bracket(int index, int paragraph, int nth, int start, int endParagraph, int end, boolean closed, BracketKind kind, int depth, int parent,
			int choice) {
	}

	/**
	 * @param group         options that stand against each other share a number
	 * @param parent        index of the option around it, or -1
	 * @param labelStart    of the label, with its colon, in the text of the first paragraph
	 * @param lastParagraph last paragraph of its scope
	 * @param end           of its scope in the last paragraph's text
	 */
	public record Option(int index, String label, int group, int parent, int paragraph, int labelStart, int labelEnd, int lastParagraph, int end,
			boolean noText) {
	}
}
