package kakko.lang.structure;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.drafts.BlockKind;

/**
 * The forms in which drafts number their paragraphs, articles and sections. The order matters: the first form that fits
 * wins. A form without closing punctuation is a number only where nothing else could begin that way.
 */
enum NumberForm {

	/** Article 6 (FINANCE), ARTICLE 1bis, Section A, Annex II: as headings only. */
	ARTICLE("((?:Article|Section|Chapter|Part|Annex|Appendix|Rule|ARTICLE|SECTION|CHAPTER|PART|ANNEX|APPENDIX|RULE)\\s+(?:\\d{1,3}|" + Forms.ROMAN_CAPITALS
			+ "|[A-Z]|\\[[Xx\\d]{1,3}])" + Forms.SUFFIXES + "?)(?!\\.?[\\p{L}\\d])[.:]?\\s*") {
		@Override
		boolean accepts(Matcher found, String text, BlockKind kind) {
			return ArticleHeading.isHeading(found.group(1), text, found.end(1), kind);
		}
	},
	/** 第6条, 第二章. */
	JAPANESE("(第[\\d０-９一二三四五六七八九十百]{1,4}(?:条|章|節|項|部)(?:の[\\d０-９一二三四五六七八九十]{1,3})?)(?=[\\s（(「『]|$)\\s*"),
	/** Pp1, OP 2 Alt 2, OP1.c. Alt 1, OP4 bis 1, OP [6][5] c bis. */
	PREAMBULAR_OPERATIVE("((?:PP|Pp|pp|OP|Op|op)\\s?(?:\\d{1,3}|(?:\\[\\d{1,3}])+)(?:\\.?[a-z](?!\\p{L})|\\s[a-z](?=\\s" + Forms.SUFFIX + "))?(?:"
			+ Forms.SUFFIXES + "(?:\\s\\d)?)?)[.:]?" + Forms.NEXT),
	/** (ABS)9.1., (CBTMTC)9. */
	BODY_AND_NUMBER("(\\([A-Z]{2,8}\\)\\d{1,3}(?:\\.\\d{1,3})*" + Forms.SUFFIXES + "?)[.:)]" + Forms.NEXT),
	/** [4][2]., [[4][6][5].: two or more numbers to choose from. */
	ALTERNATIVES("((?:\\[\\d{1,3}[a-z]{0,9}][\\s*]*){2,})[.:]" + Forms.NEXT),
	/** [2]** [5][7][6]. and [1bis]. : bracketed, with its punctuation behind. */
	BRACKETED("\\[([0-9]{1,3}" + Forms.SUFFIXES + "?|[a-z]" + Forms.SUFFIXES + "?)]\\.(?=\\s|\\p{Lu}|$)\\s*"),
	/** [c octies] Text: a number of its own in brackets, known by its suffix. */
	BRACKETED_SUFFIX("\\[((?:\\d{1,3}|[a-z])" + Forms.SUFFIXES + ")][.:]?(?=\\s|$)\\s*"),
	/** 3ter.4 Notwithstanding: paragraph 3ter, with the mark of footnote 4 glued on. */
	GLUED_MARK("(\\d{1,3}(?:\\.\\d{1,3})*" + Forms.GLUED_SUFFIX + ")\\.\\d{1,2}(?=\\s+[\\p{Lu}\\[])\\s+"),
	/** 30 [bis. All existing: the bracket stands between number and suffix. */
	SUFFIX_IN_BRACKET("((\\d{1,3})\\s?)(?=\\[(" + Forms.SUFFIX + ")(?![\\p{L}])\\.?\\s)") {
		@Override
		String number(Matcher found) {
			return found.group(2) + " " + found.group(3);
		}
	},
	/** 3bis., 24 quater.2., 16.5 quater, 127Alt2., f bis., IV bis., [c bis Promote, 7. Alt. 2. */
	SUFFIXED("((?:" + Forms.LEVELS + "|[a-z]|[A-Z]|" + Forms.ROMAN_CAPITALS + ")" + Forms.SUFFIXES + "(?:\\.\\d{1,3}(?!\\d))*)[.:)]?" + Forms.NEXT),
	/** 1., 25.1., 3.x:, 2), 4.a. */
	DECIMAL("(" + Forms.LEVELS + "(?:\\.[a-z]{1,2})?)(?:\\.(?!\\d)|[:)．、])" + Forms.NEXT),
	/** 1204. Decides: a text of thousands of paragraphs; no year opens a sentence with a full stop behind it. */
	THOUSANDS("(\\d{4})\\.(?=\\s+[\\p{Lu}\\[{“\"(])\\s+"),
	/** 3.3 In accordance, A.1 Scope: levels need no closing punctuation before a capital. */
	LEVELS("((?:\\d{1,3}|[A-Z]|[IVX]{1,4})(?:\\.\\d{1,3})+|\\d{1,3}(?:\\.\\d{1,3})*\\.x)(?=\\s+[\\p{Lu}\\[{“\"(]|\\s*$)\\s*"),
	/** (a), (iv), (17bis), (a) bis. */
	PARENTHESES("(\\((?:\\d{1,3}|" + Forms.LETTERS + "|" + Forms.ROMAN + "|" + Forms.ROMAN_CAPITALS + "|[A-Z])" + Forms.SUFFIXES + "?\\)" + Forms.SUFFIXES
			+ "?)[.:]?" + Forms.NEXT),
	/** a., iv), I., A., A.1., new a. */
	LETTER("((?:new )?(?:" + Forms.LETTERS + "|" + Forms.ROMAN + "|" + Forms.ROMAN_CAPITALS + "|[A-Z])(?:\\.\\d{1,3})*)[.)]" + Forms.NEXT),
	/** 1 Introduction, II Scope: in headings only. */
	BARE("(\\d{1,3}|" + Forms.ROMAN_CAPITALS + ")(?=\\s+[\\p{Lu}\\[])\\s+") {
		@Override
		boolean accepts(Matcher found, String text, BlockKind kind) {
			return kind == BlockKind.HEADING;
		}
	};

	private static final int ASCII = 128;

	private final Pattern pattern;
	/** ASCII characters with which a number of this form may begin. */
	private final BitSet beginnings = new BitSet(ASCII);

	NumberForm(String regex) {
		pattern = Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
		for (int character = 0; character < ASCII; character++) {
			Matcher alone = pattern.matcher(Character.toString(character));
			// where the end of the text had no part in it, nothing behind the character could make a number of it
			beginnings.set(character, alone.lookingAt() || alone.hitEnd());
		}
	}

	/** The number of this form that begins exactly there, before the end of the text. */
	Optional<PrintedNumber> read(String text, int start, BlockKind kind) {
		char first = text.charAt(start);
		if (first < ASCII && !beginnings.get(first)) {
			return Optional.empty();
		}
		Matcher found = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
		return found.lookingAt() && accepts(found, text, kind) ? Optional.of(new PrintedNumber(number(found), start, found.end())) : Optional.empty();
	}

	boolean accepts(Matcher found, String text, BlockKind kind) {
		return true;
	}

	String number(Matcher found) {
		return found.group(1).strip();
	}

	/** What the forms are made of. */
	private static final class Forms {
		private static final String WORD = "(?:(?i:bis|ter|quater|quat|quarter|quinquies|quinques|sexies|sexties|septies|octies|novies|nonies|decies|undecies|duodecies|terdecies"
				+ "|alt(?:\\.?\\s?\\d{1,2})?)|sept|supra)";
		/** One of the Latin or Alt suffixes; Sept. with a capital would be a month. */
		static final String SUFFIX = WORD;
		static final String SUFFIXES = "(?:(?:\\.?\\s?" + WORD + ")+(?!\\p{L}))";
		static final String GLUED_SUFFIX = "(?:" + WORD + ")+";
		static final String LEVELS = "\\d{1,3}(?:\\.\\d{1,3})*(?:\\.x)?";
		static final String LETTERS = "(?:[a-z]|([a-z])\\2|a[a-g])";
		static final String ROMAN = "(?:(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))";
		static final String ROMAN_CAPITALS = "(?:(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))";
		/** What may follow a number: white space (taken along), a bracket, a quotation mark, or a word that begins with a capital. */
		static final String NEXT = "(?=\\s|$|[\\[\\]{(“\"‘'*…_]|\\p{Lu}\\p{Ll}|\\p{Lo})\\s*";
	}
}
