package kakko.core.internal.weight;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as they would be spelled in one house only: British and American forms, doubled letters, hyphens and capitals are
 * levelled. Slips beyond that are not: "adopt" and "adapt" are one letter apart, too.
 */
final class Spelling {

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");
	private static final Pattern SPACE = Pattern.compile("\\s+");
	/** In shorter words these letters tell words apart: "our" and "or", "of" and "off". */
	private static final int LONG_ENOUGH = 5;
	private static final String ENDING = "(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)";
	private static final Pattern ORGANISE = Pattern.compile("(?<=[iy])s" + ENDING);
	private static final Pattern LABOUR = Pattern.compile("(?<=[a-z])our(?=(?:s|ed|ing|able|ably|ite|ites)?$)");
	private static final Pattern CENTRE = Pattern.compile("(?<=[tb])re(?=s?$)");
	private static final Pattern PROGRAMME = Pattern.compile("mme(?=s?$)");
	private static final Pattern DEFENCE = Pattern.compile("(?<=en)c(?=es?$)");
	private static final Pattern JUDGEMENT = Pattern.compile("dgement");
	private static final Pattern CATALOGUE = Pattern.compile("ogue(?=s?$)");
	private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

	private Spelling() {
	}

	/** Letters and digits of all words, run together. */
	static String of(String text) {
		return Stream.of(SPACE.split(SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))).map(Spelling::levelled).collect(Collectors.joining());
	}

	private static String levelled(String word) {
		if (word.length() < LONG_ENOUGH) {
			return word;
		}
		String level = ORGANISE.matcher(word).replaceAll("z");
		level = LABOUR.matcher(level).replaceAll("or");
		level = CENTRE.matcher(level).replaceAll("er");
		level = PROGRAMME.matcher(level).replaceAll("m");
		level = DEFENCE.matcher(level).replaceAll("s");
		level = JUDGEMENT.matcher(level).replaceAll("dgment");
		level = CATALOGUE.matcher(level).replaceAll("og");
		return DOUBLED.matcher(level).replaceAll("$1");
	}
}
