package kakko.lang.structure;

import java.util.regex.Pattern;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;

/**
 * Tells brackets under negotiation from blanks to be filled and from brackets that only look like them
 * ({@code conventions.md}, Brackets; {@code docs/counting.md}).
 */
final class BracketKinds {

	private static final String BLANK_SIGN = "(?:[XYZxyz]{1,3}|(?:19|20)[Xx]{2}|#+|_+|…|\\.{2,}|-{2,})";
	private static final String TO_BE_FILLED = "(?:issued|added|inserted|completed|confirmed|determined|filled in|supplied|assigned)";
	private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0]*|(?:[-–,&/%\\s]|(?:and|or)\\s|" + BLANK_SIGN + ")*" + BLANK_SIGN + "(?:\\s?%|\\s(?:date|year)s?)?"
			+ "|(?:date|year)\\s" + BLANK_SIGN + "|(?i:placeholder\\b.*|insert\\b.*|tb[acd]|(?:\\p{L}+\\s){0,3}to be " + TO_BE_FILLED + ")\\.?", Pattern.DOTALL);

	private static final String LANGUAGE = "(?:arabic|chinese|english|french|russian|spanish)";
	private static final String LANGUAGES = LANGUAGE + "(?:(?:,| and|,? or)? " + LANGUAGE + ")*";
	private static final Pattern ASIDE = Pattern.compile("(?i:" + LANGUAGES + " (?:only|version)|original: ?" + LANGUAGES + "|sic|emphasis (?:added|in original)"
			+ "|(?:provisionally )?agreed(?: ad ref\\.?(?:erendum)?)?)"
			+ "|\\^.*|\\p{Lu}[\\p{L}-]+(?:,? et al\\.?,?|,(?! \\p{Ll})) ?(?:19|20)\\d\\d[a-z]?", Pattern.DOTALL);
	private static final Pattern NOTE = Pattern.compile("(?i:(?:[\\p{L}’']+ ){0,3}note(?: (?:by|from|to) [\\p{L} ]+)?:.*)", Pattern.DOTALL);
	private static final Pattern DIGITS = Pattern.compile("\\d{1,3}|[*†‡]+");
	private static final Pattern JOB_NUMBER = Pattern.compile("(?s).*\\b\\p{Lu}?\\d{6,}");

	/** What a bracket is shows in its first words. */
	private static final int LONGEST = 500;

	private BracketKinds() {
	}

	static BracketKind kind(Bracket bracket) {
		Block block = Pieces.block(bracket.getOpener());
		boolean within = bracket.getCloser() != null && Pieces.block(bracket.getCloser()) == block;
		if (block.getKind() == BlockKind.FURNITURE) {
			return BracketKind.ASIDE;
		}
		return within ? kind(block.getText(), bracket.getOpener().getOffset(), bracket.getCloser().getOffset()) : BracketKind.NEGOTIATION;
	}

	private static BracketKind kind(String text, int open, int close) {
		String words = text.substring(open + 1, Math.min(close, open + 1 + LONGEST)).strip();
		if (BLANK.matcher(words).matches() && !isPartOfWord(text, open)) {
			return BracketKind.BLANK;
		}
		boolean aside = ASIDE.matcher(words).matches() || words.indexOf(':') > 0 && NOTE.matcher(words).matches() || isMark(words, text, open, close) || isLink(text, close)
				|| JOB_NUMBER.matcher(text.substring(Math.max(0, open - 12), open)).matches();
		return aside ? BracketKind.ASIDE : BracketKind.NEGOTIATION;
	}

	/** countr[y][ies] */
	private static boolean isPartOfWord(String text, int open) {
		return open > 0 && Character.isLetter(text.charAt(open - 1)) && Character.isLetter(text.charAt(open + 1));
	}

	/** A footnote's mark or the number of a citation: glued behind, and with it the sentence or a part of it ends. */
	private static boolean isMark(String words, String text, int open, int close) {
		if (!DIGITS.matcher(words).matches() || open == 0 || Character.isWhitespace(text.charAt(open - 1))) {
			return false;
		}
		char before = text.charAt(open - 1);
		char after = close + 1 < text.length() ? text.charAt(close + 1) : '.';
		boolean ended = ".,;:”\"".indexOf(before) >= 0 && Character.isWhitespace(after);
		return ended || Character.isLetter(before) && ".,;:".indexOf(after) >= 0;
	}

	private static boolean isLink(String text, int close) {
		return text.startsWith("(http", close + 1) || text.startsWith("(#", close + 1);
	}
}
