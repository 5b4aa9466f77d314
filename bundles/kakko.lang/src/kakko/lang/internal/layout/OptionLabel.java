package kakko.lang.internal.layout;

import java.util.regex.Pattern;

/** Labels of options that stand alone on their block: {@code Option 1:}, {@code [Sub-option (a) bis:}, {@code Option 2 {name}}. */
final class OptionLabel {

	private static final String WORD = "(?:Sub[- ]?)?Options?";
	private static final String DESIGNATOR = "(?:\\([a-z0-9]{1,4}\\)|[A-Z]?\\d{1,3}|[IVX]{1,6}|[A-Z])(?:\\.\\d{1,2})*";
	private static final String SUFFIX = "(?:[ .]?(?:bis|ter|quater|quinquies|sexties|sexies|septies|octies|novies|alt|supra)(?![a-z])\\.?(?: ?\\d{1,2}\\b)?)*+";
	private static final String SCOPE = "(?:\\s*+\\([^()]{1,200}+\\))?+";
	private static final String NOTES = "(?:\\s*+\\{[^{}]{0,300}+\\})*+";
	private static final String NAME = "(?:\\s*+[–—-]\\s[^:\\[\\]]{1,200}:|\\s++for\\s[^.:\\[\\]]{1,120}:?|\\s*+\\[for\\s[^\\[\\]]{1,200}\\])?+";
	private static final Pattern ALONE = Pattern.compile("[\\[*\\s]*+" + WORD + "\\s++" + DESIGNATOR + SUFFIX + "\\**+" + "[.:]{0,2}" + SCOPE + NAME
			+ "\\s*+[.:]?\\**+" + SCOPE + NOTES + "\\s*+:?[\\]*\\s]*+", Pattern.CASE_INSENSITIVE);
	private static final int LONGEST = 400;

	private OptionLabel() {
	}

	static boolean isAlone(String text) {
		return text.length() <= LONGEST && ALONE.matcher(text).matches();
	}
}
