package kakko.core;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of one revision in another. Rows are in reading order of the newer text, deletions where they stood. */
public record Comparison(Reading from, Reading to, List<Row> rows, List<BracketFate> brackets, List<OptionFate> options, List<ChoiceFate> choices,
		List<Weight> weights, Totals totals) {

	/** Whether {@link Corrections} had a say in anything. */
	public boolean isCorrected() {
		return rows.stream().anyMatch(Row::corrected) || brackets.stream().anyMatch(BracketFate::corrected) || options.stream().anyMatch(OptionFate::corrected);
	}

	/** The text in which what an answer tells of stood, or stands if it is new. */
	public Reading of(Answer answer) {
		return answer.stood() ? from : to;
	}

	/** The text in which what an answer tells of stands, or stood if it is gone. */
	public Reading lastOf(Answer answer) {
		return answer.stands() ? to : from;
	}

	/**
	 * Paragraphs that belong together: one a side, or several of a split, merge or rewrite.
	 *
	 * @param corrected whether {@link Corrections} had a say in what stands here
	 */
	public record Row(Change change, boolean moved, boolean renumbered, Set<Flag> flags, List<Integer> from, List<Integer> to, List<Link> links,
			List<Edit> edits, Words words, boolean corrected) {

		public Row(Change change, boolean moved, boolean renumbered, Set<Flag> flags, List<Integer> from, List<Integer> to, List<Link> links,
				List<Edit> edits, Words words) {
			this(change, moved, renumbered, flags, from, to, links, edits, words, false);
		}

		public Row byHand() {
			return new Row(change, moved, renumbered, flags, from, to, links, edits, words, true);
		}
	}

	public enum Change {
		SAME, EDITED, SPLIT, MERGED, DELETED, ADDED
	}

	public enum Flag {
		BRACKETS, PUNCTUATION, RETURNED
	}

	public record Link(int from, int to) {
	}

	/** Runs of letters and digits that were deleted and inserted, numbers and option labels aside. */
	public record Words(int deleted, int inserted) {
	}

	/**
	 * A stretch of text. The from-spans of a row, in order, are the whole texts of its older paragraphs; the to-spans
	 * those of the newer ones. SAME has both spans, alike but for white space; DELETED only from; INSERTED only to;
	 * LABEL is a paragraph number or option label, which never counts as a change (either or both).
	 */
	public record Edit(Op op, Span from, Span to) {
	}

	public enum Op {
		SAME, DELETED, INSERTED, LABEL
	}

	/** Characters of a paragraph's text, end excluded. */
	public record Span(int paragraph, int start, int end) {
	}

	/** What is told of a bracket or of an option. */
	public sealed interface Answer permits BracketFate, OptionFate {

		/** Below this an answer is one to be looked at. */
		double SURE = 0.7;

		/** A {@link Fate} or an {@link OptionOutcome}. */
		Enum<?> fate();

		/** 0 to 1. */
		double sure();

		/** What else is to be said of a bracket; nothing of an option. */
		default Set<FateFlag> flags() {
			return Set.of();
		}

		/** Index in the older text's brackets (options), or -1. */
		int from();

		/** The same in the newer text. */
		int to();

		/** Whether it stood in the older text. */
		default boolean stood() {
			return from() >= 0;
		}

		/** Its index where it stood, or where it stands if it is new: in the text that {@link Comparison#of} names. */
		default int index() {
			return stood() ? from() : to();
		}

		/** Whether it stands in the newer text. */
		default boolean stands() {
			return to() >= 0;
		}

		/** Its index where it stands, or where it stood if it is gone: in the text that {@link Comparison#lastOf} names. */
		default int lastIndex() {
			return stands() ? to() : from();
		}

		/** Paragraph on the side where it doesn't stand in which it is seen, or -1. */
		int at();

		/** Whether it is what {@link Corrections} say. */
		boolean corrected();

		/** Whether somebody should look at it: the engine isn't sure, and nobody put it right. */
		default boolean doubtful() {
			return !corrected() && sure() < SURE;
		}
	}

	/**
	 * @param from      index of the older bracket in {@code from.brackets}, or -1
	 * @param to        index of the newer bracket, or -1
	 * @param at        paragraph on the side that has no bracket where it is seen, or -1 (deleted, wholly new)
	 * @param sure      0 to 1
	 * @param corrected whether it is what {@link Corrections} say
	 */
	public record BracketFate(Fate fate, double sure, Set<FateFlag> flags, int from, int to, int at, boolean corrected) implements Answer {

		public BracketFate(Fate fate, double sure, Set<FateFlag> flags, int from, int to, int at) {
			this(fate, sure, flags, from, to, at, false);
		}
	}

	public enum Fate {
		KEPT, EDITED, ACCEPTED, REJECTED, DELETED, NEW, REOPENED
	}

	public enum FateFlag {
		REWORDED, INSIDE, MOVED, POSTPONED, UNCLOSED, RETURNED
	}

	/**
	 * @param at        paragraph on the other side where the substance is seen, or -1
	 * @param corrected whether it is what {@link Corrections} say
	 */
	public record OptionFate(OptionOutcome fate, double sure, int from, int to, int at, boolean corrected) implements Answer {

		public OptionFate(OptionOutcome fate, double sure, int from, int to, int at) {
			this(fate, sure, from, to, at, false);
		}
	}

	public enum OptionOutcome {
		KEPT, EDITED, CHOSEN, DROPPED, MERGED, NEW
	}

	/** What was decided between the members (indexes of older brackets) of a choice. */
	public record ChoiceFate(Outcome outcome, List<Integer> members) {
	}

	public enum Outcome {
		DECIDED, OPEN, DROPPED, COMBINED
	}

	/** A change that weighs more than its length: shall to should, 2030 to 2035. Empty where nothing stood. */
	public record Weight(Kind kind, String from, String to, int fromParagraph, int toParagraph) {

		public enum Kind {
			VERB, NUMBER, DATE, UNIT, ADDRESSEE, REFERENCE, NEGATION
		}
	}

	/** Counts by name, in the order in which they are shown; brackets counts negotiation brackets only. */
	public record Totals(int fromParagraphs, int toParagraphs, int fromBrackets, int toBrackets, Map<Change, Integer> changes, int moved, int renumbered,
			Map<Fate, Integer> fates, Map<OptionOutcome, Integer> options, Words words) {
	}
}
