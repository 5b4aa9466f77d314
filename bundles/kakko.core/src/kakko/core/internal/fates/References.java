package kakko.core.internal.fates;

import java.util.regex.Pattern;

import kakko.core.internal.words.WordedText;

/** Knows the words of a reference, which turn up wherever the same decision is cited: "decision 2/CMA.3, annex, paragraph 20(b)". */
final class References {

	private static final Pattern NAME = Pattern.compile("(?i)decisions?|annex(es)?|appendix|(sub)?paragraphs?|articles?|chapters?|sections?|C(MA|MP|P|OP)|referred");
	/** What counts in a reference; a letter alone is one of a list. */
	private static final Pattern COUNT = Pattern.compile("(?i)\\d+\\w{0,8}|[a-z]|[ivxl]+");

	private References() {
	}

	static boolean isPart(WordedText text, int word) {
		int at = word;
		while (at > text.first()[text.paragraph()[word]] && COUNT.matcher(text.printed(at)).matches()) {
			at--;
		}
		return NAME.matcher(text.printed(at)).matches();
	}
}
