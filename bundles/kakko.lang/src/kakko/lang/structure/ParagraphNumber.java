package kakko.lang.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number that can be compared with others of its family: 3, 3bis and 4 are of one, (a) and (b) of another, 3.1
 * and 3.2 of a third.
 *
 * @param family  what stands before the last part of the number, and how it is written
 * @param value   3 of 3bis, 2 of (b), 4 of IV
 * @param suffix  0 without one; bis 20, ter 30, … ; alt counts behind those
 */
public record ParagraphNumber(String family, int value, int suffix) implements Comparable<ParagraphNumber> {

	private static final List<String> ORDER = List.of("bis", "ter", "quat", "quin", "sex", "sept", "oct", "nov", "dec", "undec", "duodec", "terdec");
	private static final Pattern SUFFIX = Pattern.compile("(?i)[\\s.]*(bis|ter|quater|quat|quarter|quinqi?ui?es|sext?i?es|septies|sept|octies|novies|decies|alt\\.?\\s?(\\d*))");
	private static final Pattern NUMBER = Pattern.compile("(?s)(?<before>.*?)(?:(?<digits>\\d{1,4})|(?<capitals>\\b[IVXL]+|\\b[A-Z])|(?<small>\\b[a-z]))(?<suffixes>(?:" + SUFFIX
			+ ")*)(?<after>[\\s.)]*)");

	private static final Pattern SMALL = Pattern.compile("(?<before>\\(?)(?<letters>[a-z]{1,7})(?<suffixes>(?:" + SUFFIX + ")*)(?<after>[\\s.)]*)");
	private static final int LETTERS = 26;
	/** What may stand in a number or not: before a suffix, and behind the word Article. */
	private static final Pattern SPELLING = Pattern.compile("[\\s.]+(?=\\p{L})|(?<=article)\\s+");

	/** One spelling for all of a number: 3 bis, 3bis and 3.bis are the same, and so are Article 6 and ARTICLE 6. */
	public static String folded(String printed) {
		return SPELLING.matcher(printed.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	/** @param printed as in {@code Block.number} */
	public static Optional<ParagraphNumber> of(String printed) {
		Matcher found = NUMBER.matcher(printed.strip());
		if (!found.matches()) {
			return Optional.empty();
		}
		String before = found.group("before").toLowerCase(Locale.ROOT).strip();
		int suffix = suffix(found.group("suffixes"));
		if (found.group("digits") != null) {
			return Optional.of(new ParagraphNumber(before + "1" + found.group("after").strip(), Integer.parseInt(found.group("digits")), suffix));
		}
		String capitals = found.group("capitals");
		return Optional.of(capitals == null ? new ParagraphNumber(before + "a" + found.group("after").strip(), found.group("small").charAt(0) - 'a' + 1, suffix)
				: capitals.matches("[IVXL]+") ? new ParagraphNumber(before + "I" + found.group("after").strip(), Roman.value(capitals), suffix)
						: new ParagraphNumber(before + "A" + found.group("after").strip(), capitals.charAt(0) - 'A' + 1, suffix));
	}

	/** All that a number may mean, likeliest first: (i) is the ninth letter or the first Roman numeral, (aa) comes behind (z). */
	public static List<ParagraphNumber> readings(String printed) {
		List<ParagraphNumber> readings = new ArrayList<>();
		of(printed).ifPresent(readings::add);
		Matcher small = SMALL.matcher(printed.strip());
		if (small.matches()) {
			String letters = small.group("letters");
			String family = small.group("before") + "%s" + small.group("after").strip();
			int suffix = suffix(small.group("suffixes"));
			if (letters.matches("[ivxl]+")) {
				readings.add(new ParagraphNumber(family.formatted("i"), Roman.value(letters), suffix));
			}
			if (letters.length() == 2 && letters.charAt(0) == letters.charAt(1)) {
				readings.add(new ParagraphNumber(family.formatted("a"), letters.charAt(0) - 'a' + 1 + LETTERS, suffix));
			}
		}
		return readings;
	}

	/** Whether this one may stand right behind the other: 4 or 3bis behind 3, 4 or 3ter behind 3bis. */
	public boolean follows(ParagraphNumber other) {
		return family.equals(other.family) && (value == other.value + 1 && suffix < Suffixes.ALT || value == other.value && suffix > other.suffix);
	}

	private static int suffix(String suffixes) {
		Matcher found = SUFFIX.matcher(suffixes);
		int rank = 0;
		while (found.find()) {
			String word = found.group(1).toLowerCase(Locale.ROOT);
			rank += word.startsWith("alt") ? Suffixes.ALT + (found.group(2).isEmpty() ? 1 : Integer.parseInt(found.group(2))) : Suffixes.rank(word);
		}
		return rank;
	}

	@Override
	public int compareTo(ParagraphNumber other) {
		int byFamily = family.compareTo(other.family);
		int byValue = byFamily != 0 ? byFamily : Integer.compare(value, other.value);
		return byValue != 0 ? byValue : Integer.compare(suffix, other.suffix);
	}

	private static final class Suffixes {

		private static final int STEP = 100;
		/** Alternatives stand behind all Latin suffixes. */
		static final int ALT = 10_000;

		static int rank(String word) {
			int place = 0;
			while (place < ORDER.size() && !word.startsWith(ORDER.get(place))) {
				place++;
			}
			return (place + 2) * STEP;
		}
	}
}
