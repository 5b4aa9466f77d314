package kakko.core.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.core.Reading.Option;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BracketKind;

/** Quotes places of one reading, and finds places that were quoted from another reading of the same draft. */
public final class Quotes {

	private final Reading reading;
	private final List<Quote> paragraphs;
	private final List<Quote> brackets;
	private final List<Quote> options;

	public Quotes(Reading reading) {
		this.reading = reading;
		paragraphs = all(reading.paragraphs().size(), this::quoteParagraph);
		brackets = all(reading.brackets().size(), this::quoteBracket);
		options = new ArrayList<>();
		Map<Integer, Integer> inParagraph = new HashMap<>();
		reading.options().forEach(option -> options.add(quote(option, inParagraph.merge(option.paragraph(), 1, Integer::sum) - 1)));
	}

	private static List<Quote> all(int count, IntFunction<Quote> quote) {
		return IntStream.range(0, count).mapToObj(quote).toList();
	}

	public Quote paragraph(int index) {
		return paragraphs.get(index);
	}

	public Quote bracket(int index) {
		return brackets.get(index);
	}

	public Quote option(int index) {
		return options.get(index);
	}

	/** Index of the paragraph that was quoted; empty when its words are no longer there, or stand where nobody can tell which is meant. */
	public OptionalInt findParagraph(Quote quote) {
		return find(quote, paragraphs);
	}

	/** Index of the negotiation bracket that was quoted; empty as for paragraphs. */
	public OptionalInt findBracket(Quote quote) {
		OptionalInt found = find(quote, brackets);
		return found.isPresent() && reading.brackets().get(found.getAsInt()).kind() == BracketKind.ASIDE ? OptionalInt.empty() : found;
	}

	/** Index of the option that was quoted; empty as for paragraphs. */
	public OptionalInt findOption(Quote quote) {
		return find(quote, options);
	}

	private static OptionalInt find(Quote quote, List<Quote> places) {
		List<Integer> same = IntStream.range(0, places.size()).filter(place -> places.get(place).saysSame(quote)).boxed()
				.sorted(Comparator.comparingInt(place -> -quote.likeness(places.get(place)))).toList();
		if (same.isEmpty()) {
			return OptionalInt.empty();
		}
		int best = quote.likeness(places.get(same.getFirst()));
		boolean alone = same.size() == 1 || quote.likeness(places.get(same.get(1))) < best;
		boolean known = best > 0 || quote.isTelling() || quote.standsAt(places.get(same.getFirst()));
		return alone && known ? OptionalInt.of(same.getFirst()) : OptionalInt.empty();
	}

	private Quote quoteParagraph(int index) {
		return quote(index, -1, body(index), body(index - 1), body(index + 1));
	}

	private Quote quoteBracket(int index) {
		Bracket bracket = reading.brackets().get(index);
		int end = bracket.endParagraph() == bracket.paragraph() ? bracket.end() : text(bracket.paragraph()).length();
		return quote(bracket.paragraph(), bracket.nth(), reading.text(bracket), before(bracket.paragraph(), bracket.start()), after(bracket.paragraph(), end));
	}

	private Quote quote(Option option, int nth) {
		String words = option.label() + " " + reading.text(option);
		return quote(option.paragraph(), nth, words, before(option.paragraph(), option.labelStart()), after(option.paragraph(), option.labelEnd()));
	}

	private static Quote quote(int paragraph, int nth, String words, String before, String after) {
		return new Quote(paragraph, nth, Quote.beginning(Quote.folded(words), Quote.LONGEST), Quote.end(Quote.folded(before), Quote.AROUND),
				Quote.beginning(Quote.folded(after), Quote.AROUND));
	}

	/** What stands in front of a place: in its paragraph, or in the one before where it begins its own. */
	private String before(int paragraph, int offset) {
		Paragraph around = reading.paragraphs().get(paragraph);
		String before = around.text().substring(Math.min(around.numberEnd(), offset), offset);
		return before.isBlank() ? body(paragraph - 1) : before;
	}

	private String after(int paragraph, int offset) {
		String after = text(paragraph).substring(Math.min(offset, text(paragraph).length()));
		return after.isBlank() ? body(paragraph + 1) : after;
	}

	private String text(int paragraph) {
		return reading.paragraphs().get(paragraph).text();
	}

	private String body(int paragraph) {
		return paragraph < 0 || paragraph >= reading.paragraphs().size() ? "" : reading.paragraphs().get(paragraph).body();
	}
}
