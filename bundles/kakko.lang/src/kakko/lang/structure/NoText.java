package kakko.lang.structure;

import java.util.regex.Pattern;

/** The many ways to say that an option is to have no text: No text, {No text required}, No Article, No global goal for adaptation. */
final class NoText {

	private static final int MOST_WORDS = 14;
	private static final String NOTHING = "(?:(?:standalone|stand-alone|additional|further|separate|specific|reference to) )*(?:text|provisions?|articles?|paragraphs?|sections?|chapters?|annex|sub-?paragraph|options?)\\b";
	private static final Pattern SAID = Pattern.compile("(?is)no " + NOTHING + "(?!,? (?:shall|may|should|will|must)\\b).*|delete(?: (?:this |the )?(?:paragraph|article|text|section))?|\\(?none\\)?");
	private static final Pattern NO = Pattern.compile("(?is)no(?! (?:later|less|more|fewer|party|parties|state|one)\\b) .*");
	private static final Pattern VERB = Pattern.compile("(?i)\\b(?:shall|should|may|will|must|can|could|would|is|are|be|has|have|decides|requests)\\b");
	/** {no changes after first transfer} names an option whose text follows. */
	private static final Pattern NAME = Pattern.compile("(?s)\\{.*}");
	private static final Pattern EXPLAINED = Pattern.compile("(?s)(?<=\\S)\\s*(?:\\([^()]*\\)|\\{[^{}]*})[\\s.;\\]]*$");
	/** What most texts don't begin with needn't be looked at closer. */
	private static final Pattern BEGINNING = Pattern.compile("(?i)[\\s\\[{(:.*/–—-]*(?:no|delete)");
	private static final Pattern AROUND = Pattern.compile("^[\\s\\[{(:.*/–—-]+|[\\s\\]}).;,:*]+$");

	private NoText() {
	}

	/** @param option all of the option's text but its label */
	static boolean isSaidIn(String option) {
		return BEGINNING.matcher(option).lookingAt() && isSaid(option);
	}

	private static boolean isSaid(String option) {
		String said = AROUND.matcher(EXPLAINED.matcher(option).replaceAll("")).replaceAll("");
		boolean brief = said.split("\\s+").length <= MOST_WORDS;
		boolean name = NAME.matcher(option.strip()).matches();
		return SAID.matcher(said).matches() && (brief || said.toLowerCase().startsWith("no text")) || brief && !name && NO.matcher(said).matches() && !VERB.matcher(said).find();
	}
}
