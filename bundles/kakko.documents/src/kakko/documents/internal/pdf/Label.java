package kakko.documents.internal.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a numbered paragraph, list item or option begins with, as far as it helps to see that one begins. */
final class Label {

	private static final String SUFFIX = "(?:\\s?(?:bis|ter|qua(?:ter|t)|quinquies|sex(?:t?ies)|septies|octies|novies|decies|[Aa]lt)\\.?(?:\\s?\\d{1,2})?)*";
	private static final Pattern NUMBER = Pattern.compile("[\\[*]*(?:\\d{1,3}(?:\\.\\d{1,3})*" + SUFFIX + "[.)]\\d?|\\((?:[a-z]{1,2}|[ivxl]{1,6}|\\d{1,3}|[A-Z])" + SUFFIX
			+ "\\)|(?:[a-z]|[A-Z]|[ivxl]{1,6}|[IVXL]{1,6})" + SUFFIX + "[.)]|(?:Pp|OP|PP)\\s?\\d{1,3}" + SUFFIX + "\\.?)(?=[\\s\\[{“\"A-Z]|$)\\s*");
	private static final Pattern BULLET = Pattern.compile("(?:[•▪◦●○■□➢–—*·]|-|o)\\s+");
	private static final Pattern OPTION = Pattern.compile(
			"[\\[*]*(?:[Ss]ub-?\\s?)?(?:[Oo]ption|OPTION)s?\\s+(?:\\d{1,2}|[IVX]{1,4}|[A-Z](?:\\.\\d)?|[a-z]|\\([a-zA-Z0-9]{1,3}\\))" + SUFFIX + "\\*{0,2}(?=\\s*[:.({–\\[]|\\s*$|\\s{2}).*");

	private Label() {
	}

	/** Length of the number or bullet the text begins with, the space behind it included; 0 where there is none. */
	static int length(String text) {
		Matcher number = NUMBER.matcher(text);
		if (number.lookingAt()) {
			return number.end();
		}
		Matcher bullet = BULLET.matcher(text);
		return bullet.lookingAt() ? bullet.end() : 0;
	}

	static boolean option(String text) {
		return OPTION.matcher(text).matches();
	}
}
