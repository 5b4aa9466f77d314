package kakko.benchmark.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs of an invented draft: one to three long sentences each, a quarter of them with a bracket. Same seed, same words. */
public final class Prose {

	private static final Pattern SLOT = Pattern.compile("%([anyzqsmb])");
	private static final List<String> QUANTITIES = List.of("20", "43", "60", "100", "300", "500", "1000", "1300");

	private final Random random;

	public Prose(long seed) {
		random = new Random(seed);
	}

	public List<String> paragraphs(int count) {
		return IntStream.range(0, count).mapToObj(each -> paragraph()).collect(Collectors.toCollection(ArrayList::new));
	}

	private String paragraph() {
		int sentences = pick(List.of(1, 1, 2, 2, 3));
		String between = random.nextDouble() < .3 ? "; " : ". ";
		String text = IntStream.range(0, sentences).mapToObj(each -> sentence()).collect(Collectors.joining(between));
		return (random.nextDouble() < .25 ? bracketed(text) : text) + pick(List.of(";", "."));
	}

	private String sentence() {
		String sentence = String.join(" ", pick(Phrases.OPENINGS), pick(Phrases.TURNS), pick(Phrases.SUBJECTS), "to", pick(Phrases.VERBS),
				pick(Phrases.THINGS), "and", pick(Phrases.VERBS), pick(Phrases.THINGS)) + ", " + purpose();
		return random.nextBoolean() ? sentence + ", " + purpose() : sentence;
	}

	private String purpose() {
		return SLOT.matcher(pick(Phrases.PURPOSES)).replaceAll(slot -> Matcher.quoteReplacement(filled(slot.group(1).charAt(0))));
	}

	private String filled(char slot) {
		return switch (slot) {
			case 'a' -> String.valueOf(1 + random.nextInt(24));
			case 'n' -> String.valueOf(1 + random.nextInt(97));
			case 'y' -> String.valueOf(2025 + random.nextInt(11));
			case 'z' -> pick(List.of("2005", "2010", "2019"));
			case 'q' -> pick(QUANTITIES);
			case 's' -> pick(Phrases.SESSIONS);
			case 'm' -> pick(Phrases.MONTHS);
			default -> pick(Phrases.BODIES);
		};
	}

	private String bracketed(String text) {
		List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
		int first = random.nextInt(Math.max(1, words.size() - 5));
		int last = Math.min(words.size(), first + 1 + random.nextInt(6)) - 1;
		words.set(first, "[" + words.get(first));
		words.set(last, words.get(last) + "]");
		return String.join(" ", words);
	}

	private <T> T pick(List<T> among) {
		return among.get(random.nextInt(among.size()));
	}
}
