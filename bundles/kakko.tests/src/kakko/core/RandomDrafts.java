package kakko.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kakko.lang.DraftLanguage;

/** A draft made by chance, and a later one made from it by everything that drafters do: all from one seed. */
final class RandomDrafts {

	private static final String[] WORDS = ("Parties shall should may enhance finance adaptation mitigation support the of and to in a climate capacity technology "
			+ "review report annual progress developing developed country each its ambition 2025 2030 Article 5 equity science local knowledge forests oceans").split(" ");
	private static final String[] SIGNS = { "[", "]", "][", "[[", "]]", "[]", "[X]", "{note}", ",", ";", ":", "/", "\\[", "[…]", "«", "（", "]." };
	private static final String[] STARTS = { "", "", "", "1. ", "2bis. ", "(a) ", "Option 1: ", "Option 2: ", "# ", "  ", "[3. ", "Option 3: No text",
			"Article 4 ", "^1^ ", "| ", "~ " };

	private final Random random;
	private final List<String> older;
	private final List<String> newer;

	RandomDrafts(int seed) {
		random = new Random(seed);
		older = IntStream.range(0, 1 + random.nextInt(25)).mapToObj(any -> paragraph()).collect(Collectors.toCollection(ArrayList::new));
		newer = new ArrayList<>(older);
		IntStream.range(0, random.nextInt(12)).forEach(any -> damage());
	}

	Reading older() {
		return Engine.read(DraftLanguage.parse(String.join("\n\n", older)));
	}

	Reading newer() {
		return Engine.read(DraftLanguage.parse(String.join("\n\n", newer)));
	}

	private String paragraph() {
		int words = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(30);
		return pick(STARTS) + IntStream.range(0, words).mapToObj(any -> random.nextInt(6) == 0 ? pick(SIGNS) : pick(WORDS)).collect(Collectors.joining(" "));
	}

	private void damage() {
		if (newer.isEmpty()) {
			newer.add(paragraph());
			return;
		}
		int at = random.nextInt(newer.size());
		String text = newer.get(at);
		int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
		switch (random.nextInt(9)) {
		case 0 -> newer.remove(at);
		case 1 -> newer.add(at, paragraph());
		case 2 -> newer.add(random.nextInt(newer.size()), newer.remove(at));
		case 3 -> newer.set(at, text.replace("[", "").replace("]", ""));
		case 4 -> newer.set(at, "[" + text + "]");
		case 5 -> newer.set(at, text.substring(0, cut) + " " + pick(WORDS) + " " + text.substring(cut));
		case 6 -> newer.add(at, newer.get(random.nextInt(newer.size())));
		case 7 -> {
			newer.set(at, text.substring(0, cut));
			newer.add(at + 1, text.substring(cut));
		}
		default -> newer.set(at, text.toUpperCase());
		}
	}

	private String pick(String[] from) {
		return from[random.nextInt(from.length)];
	}
}
