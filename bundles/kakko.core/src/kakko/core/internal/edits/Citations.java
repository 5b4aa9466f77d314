package kakko.core.internal.edits;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.core.Reading;

/** Finds tokens that are one thing to a reader: "decision 2/CMA.3", "Article 4, paragraph 9", "12 bis", "2.5". */
final class Citations {

	private static final String BIS = "(?:bis|ter|quater|quinquies|sexies|septies|octies)\\b";
	private static final String NUMBER = "(?:\\d+|[xX]{1,3}\\b|[IVX]+\\b|[A-Z]\\b)(?:\\.\\d+)*(?:\\s?" + BIS + ")?(?:\\s?\\(\\w{1,4}\\))*";
	private static final String PART = "(?:Articles?|(?:sub-?)?paragraphs?|annex(?:es)?|chapters?|sections?|rules?)\\s+" + NUMBER;
	private static final String SYMBOL = "(?:decisions?\\s+|resolutions?\\s+)?(?:\\d+|[xX]{1,3}|-)/[A-Z]{2,4}\\.\\d+";
	/** With what any of them begins: looked at first, at each character of the text. */
	private static final String FIRST = "(?=[\\dXxAaCcDdPpRrSs-])";
	private static final Pattern CITATION = Pattern
			.compile(FIRST + "\\b(?:(?i:" + PART + "(?:,\\s+" + PART + ")*)|" + SYMBOL + "|\\d+(?:[.,]\\d+)+|\\d+\\s" + BIS + ")");

	/** Beside a token that is in no citation. */
	static final int NONE = -1;

	private Citations() {
	}

	/** For each token the number of its citation, or {@link #NONE}. */
	static int[] of(Reading reading, List<Token> tokens) {
		int[] citations = new int[tokens.size()];
		Arrays.fill(citations, NONE);
		int found = 0;
		int start = 0;
		while (start < tokens.size()) {
			int paragraph = tokens.get(start).paragraph();
			int end = start;
			while (end < tokens.size() && tokens.get(end).paragraph() == paragraph) {
				end++;
			}
			found = mark(CITATION.matcher(reading.paragraphs().get(paragraph).text()), tokens, start, end, citations, found);
			start = end;
		}
		return citations;
	}

	private static int mark(Matcher matcher, List<Token> tokens, int start, int end, int[] citations, int found) {
		int at = start;
		for (MatchResult citation : (Iterable<MatchResult>) matcher.results()::iterator) {
			while (at < end && tokens.get(at).start() < citation.start()) {
				at++;
			}
			for (; at < end && tokens.get(at).end() <= citation.end() && !tokens.get(at).isLabel(); at++) {
				citations[at] = found;
			}
			found++;
		}
		return found;
	}
}
