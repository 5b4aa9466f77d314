package kakko.lang.edit;

import java.util.regex.Pattern;

/** The place where words were cut out of a paragraph, and how far the cut must reach for what is left to read well. */
final class Seam {

	private static final String CLOSING = ",;:.!?)]}、。，；：）";
	private static final String COMMAS = ",、，";
	/** What begins so between commas is an aside, and takes both its commas along; anything else is a member of a list. */
	private static final Pattern ASIDE = Pattern.compile("[\\s\\[,]*(?i:as|where|when|whenever|if|in|on|by|with|without|within|subject|taking|including|inter|for|at|to|through|while|"
			+ "according|based|noting|consistent|pursuant|upon|unless|having|under|also|respectively|mutatis)\\b.*", Pattern.DOTALL);

	private final String text;
	private final int first;
	private final int last;
	private final String cut;
	private int start;
	private int end;
	private String between = "";

	/**
	 * @param first where the words of the paragraph begin in the text
	 * @param last  where they end
	 */
	Seam(String text, int first, int last, int start, int end) {
		this.text = text;
		this.first = first;
		this.last = last;
		this.start = start;
		this.end = end;
		cut = text.substring(start, end);
	}

	TextEdit edit() {
		return new TextEdit(start, end - start, between);
	}

	/** @param glue whether what touches now is to touch; if not, a blank comes between words and signs */
	void tidy(boolean glue) {
		commas();
		emptyPairs();
		blanks();
		if (!glue && start > first && end < last && parts(text.charAt(start - 1), text.charAt(end))) {
			between = " ";
		}
	}

	private static boolean parts(char before, char behind) {
		return Character.isLetterOrDigit(before) && behind == '[' || before == ']' && Character.isLetterOrDigit(behind);
	}

	/** "Parties[, as appropriate], act": the second comma belonged to the aside. "a, [b], c": one of the two is enough. */
	private void commas() {
		String bare = cut.replaceAll("^[\\s\\[]+|[\\s\\]]+$", "");
		boolean opens = !bare.isEmpty() && COMMAS.indexOf(bare.charAt(0)) >= 0;
		boolean closes = bare.length() > 1 && COMMAS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
		int before = skipBack(start);
		int behind = skip(end);
		boolean commaBefore = before > first && COMMAS.indexOf(text.charAt(before - 1)) >= 0;
		boolean commaBehind = behind < last && COMMAS.indexOf(text.charAt(behind)) >= 0;
		boolean aside = bare.length() > 1 && ASIDE.matcher(bare).matches();
		if (opens && !closes && commaBehind && aside) {
			end = behind + 1;
		} else if (commaBefore && (closes && !opens && aside || behind < last && closing(text.charAt(behind)) && bare.length() > 1)) {
			start = before - 1;
		} else if (before == first && commaBehind) {
			end = behind + 1;
		}
	}

	private void emptyPairs() {
		int before = skipBack(start);
		int behind = skip(end);
		if (before > first && behind < last) {
			char one = text.charAt(before - 1);
			char other = text.charAt(behind);
			if (one == '(' && other == ')' || one == '[' && other == ']') {
				start = before - 1;
				end = behind + 1;
			}
		}
	}

	/** One blank where there were two; none before closing punctuation, behind an opener, and at the ends of the paragraph. */
	private void blanks() {
		boolean blankBefore = start > first && isBlank(text.charAt(start - 1));
		int behind = skip(end);
		if (behind == last || start > first && closing(text.charAt(behind)) && blankBefore) {
			end = behind == last ? last : behind;
			start = skipBack(start);
		} else if (behind > end && (start == first || blankBefore || isOpening(text.charAt(start - 1)) || closing(text.charAt(behind)))) {
			end = behind;
		}
	}

	private static boolean closing(char c) {
		return CLOSING.indexOf(c) >= 0;
	}

	private static boolean isOpening(char c) {
		return c == '(' || c == '[' || c == '“' || c == '«';
	}

	private int skip(int from) {
		int at = from;
		while (at < last && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private int skipBack(int from) {
		int at = from;
		while (at > first && isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || c == '\u00A0';
	}
}
