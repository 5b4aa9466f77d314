package kakko.core.internal.weight;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import kakko.core.Comparison.Weight.Kind;

/** What in a draft weighs more than its length, as patterns. Sources: fates.md (Weight), conventions.md. */
final class WeightyWords {

	private static final String OPERATIVE = "shall|should|will|may|must|can|"
			+ "(?:decid|request|invit|encourag|urg|agre|acknowledg|recogni[sz]|reaffirm|reiterat|affirm|not|welcom|recall|emphasi[sz]|underscor|underlin|endors"
			+ "|adopt|authori[sz]|establish|commit|undertak|ensur|promot|facilitat|support|strengthen|enhanc|tak)(?:e|es|s)|calls?\\s+(?:up)?on|stress(?:es)?|confirms?";
	private static final String MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
	private static final String DAY = "\\d{1,2}([/.])\\d{1,2}\\1(?:19|20)\\d{2}\\b|(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b";
	/** Of the day, with two digits: 1:10 is a ratio. */
	private static final String HOUR = "(?:[01]\\d|2[0-3])";
	private static final String TIME = HOUR + ":[0-5]\\d\\b(?!:)";
	private static final Map<Kind, Pattern> PATTERNS = new EnumMap<>(Kind.class);

	static {
		put(Kind.VERB, "\\b(?:" + OPERATIVE + ")\\b");
		put(Kind.DATE, "(?<![\\w/.:-])(?:" + DAY + ")(?:,?\\s+" + TIME + ")?|(?<![\\w/.:-])" + TIME + "|\\b(?:\\d{1,2}\\s+)?(?:" + MONTH + ")\\s+(?:\\d{1,2},?\\s+)?(?:19|20)\\d{2}\\b(?:,?\\s+" + TIME + ")?|\\b(?:19|20)(?:\\d{2}|XX|[0-9][xX])\\b");
		put(Kind.NUMBER, "(?<![\\w/.-])(?<!(?:Articles?|paragraphs?|decisions?|annex|section) )(?<!(?:" + MONTH + ") )(?!(?:19|20)\\d{2}\\b)(?!" + DAY + "|" + TIME + ")(?!(?<=\\b" + HOUR + ":)[0-5]\\d\\b)"
				+ "\\d+(?:[.,]\\d+)*(?:[-–]\\d+(?:[.,]\\d+)*)?(?![\\w/]|\\s(?:" + MONTH + ")\\b)"
				+ "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|first|second|third|fourth|fifth)\\b");
		put(Kind.UNIT, "(?:\\bper\\s*cent\\b|%|°\\s?C|\\bdegrees?\\b|\\bUSD\\b|\\bUS\\$|\\b(?:m|b|tr)illions?\\b"
				+ "|\\b(?:giga)?tonnes?\\b|\\bCO2[\\w-]*|\\byears?\\b|\\bmonths?\\b|\\bdays?\\b)");
		put(Kind.ADDRESSEE, "\\b(?:(?:all|each|other|developed|developing)\\s+(?:country\\s+)?)?Part(?:y|ies)(?:\\s+(?:not\\s+)?included\\s+in\\s+Annex\\s+I+)?\\b|"
				+ "\\b(?:developed|developing)(?:\\s+countr(?:y|ies))?\\b|(?<!\\.\\d{1,2}, )(?-i:Annex)\\s+I+\\b"
				+ "|\\bsmall\\s+island\\s+developing\\s+States\\b|\\bSIDS\\b|\\b(?:least\\s+developed\\s+countr(?:y|ies)|LDCs?)(?:\\s+Part(?:y|ies))?\\b|\\bsecretariat\\b");
		put(Kind.REFERENCE, "\\bArticles?\\s+\\d+\\w*,\\s+paragraphs?\\s+\\d+[\\w.()–-]*"
				+ "|\\b(?:Articles?|paragraphs?|annex|decisions?|sections?)\\s+[\\[(]?(?:-/|\\d+|[IVX]+\\b|[A-Z]\\b)[\\w./()–-]*"
				+ "|\\b\\d+/C(?:MA|MP|P)\\.?\\s?\\d+");
		put(Kind.NEGATION, "\\b(?:not|no|nor|neither|never|without|except|unless|cannot)\\b");
	}

	private WeightyWords() {
	}

	private static void put(Kind kind, String pattern) {
		PATTERNS.put(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
	}

	static Pattern pattern(Kind kind) {
		return PATTERNS.get(kind);
	}
}
