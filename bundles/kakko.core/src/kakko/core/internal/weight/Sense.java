package kakko.core.internal.weight;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a mention says however it is written: "Article 10.2(a)" and "Articles 10, paragraph 2(a)" are one reference. */
final class Sense {

	private static final Pattern PLURAL = Pattern.compile("\\b(article|paragraph|decision|section)s\\b");
	private static final Pattern PARAGRAPH_OF_ARTICLE = Pattern.compile("(article \\d+), paragraph (?=\\d)");
	private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015]");
	private static final Pattern COUNTRIES = Pattern.compile("\\bcountries\\b");
	private static final Pattern LEAST_DEVELOPED = Pattern.compile("\\bldcs?\\b");
	private static final Pattern SMALL_ISLANDS = Pattern.compile("\\bsids\\b");

	private Sense() {
	}

	static String of(String printed) {
		String sense = DASH.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll("-").replace("us$", "usd").replaceAll("%|per\\s*cent", "percent");
		sense = PARAGRAPH_OF_ARTICLE.matcher(PLURAL.matcher(sense).replaceAll("$1")).replaceAll("$1.");
		sense = COUNTRIES.matcher(sense).replaceAll("country");
		return SMALL_ISLANDS.matcher(LEAST_DEVELOPED.matcher(sense).replaceAll("least developed country")).replaceAll("small island developing states");
	}
}
