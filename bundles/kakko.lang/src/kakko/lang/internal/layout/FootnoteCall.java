package kakko.lang.internal.layout;

import java.util.regex.Pattern;

/** {@code ^1^} in running text, or at the start of the footnote itself. */
public final class FootnoteCall {

	private static final int LONGEST_MARK = 12;
	private static final String NOT_IN_A_MARK = "\\s^\\\\\\[\\]{}";

	/** The mark is group 1. */
	static final Pattern PATTERN = Pattern.compile("\\^([^" + NOT_IN_A_MARK + "]{1," + LONGEST_MARK + "})\\^");

	private static final Pattern OTHERS = Pattern.compile("[" + NOT_IN_A_MARK + "]");

	private FootnoteCall() {
	}

	/** As much of a printed mark as a draft can hold; empty where nothing of it is fit. */
	public static String mark(String printed) {
		String mark = OTHERS.matcher(printed).replaceAll("");
		return mark.substring(0, Math.min(mark.length(), LONGEST_MARK));
	}
}
