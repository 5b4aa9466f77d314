package kakko.lang.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The paragraphs that a label names: "paragraphs 3-3ter", "paragraphs 7 and 7bis", "paragraph 5". */
record NumberRange(ParagraphNumber first, ParagraphNumber last) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*(?:\\s?(?:bis|ter|quater|quin\\w*|sext?i?es|septies|octies|novies|alt))*");

	static Optional<NumberRange> of(String binds) {
		List<ParagraphNumber> named = NUMBER.matcher(binds).results().map(MatchResult::group).map(ParagraphNumber::of).flatMap(Optional::stream).toList();
		return named.isEmpty() ? Optional.empty() : Optional.of(new NumberRange(named.getFirst(), named.getLast()));
	}

	String family() {
		return first.family();
	}

	/** Whether the paragraph stands behind all that are named. */
	boolean isBehind(ParagraphNumber number) {
		return number.family().equals(family()) && number.compareTo(last) > 0;
	}
}
