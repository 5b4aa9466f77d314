package kakko.benchmark.scale;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up words of two to four syllables, so that two texts can have none in common. */
final class Vocabulary {

	private final Random random;
	private final List<String> words;

	Vocabulary(String consonants, int size, long seed) {
		random = new Random(seed);
		words = IntStream.range(0, size).mapToObj(each -> word(consonants)).distinct().toList();
	}

	private String word(String consonants) {
		return IntStream.range(0, 2 + random.nextInt(3)).mapToObj(each -> syllable(consonants)).collect(Collectors.joining());
	}

	private String syllable(String consonants) {
		return "" + consonants.charAt(random.nextInt(consonants.length())) + "aeiou".charAt(random.nextInt(5));
	}

	String pick() {
		return words.get(random.nextInt(words.size()));
	}

	String sentence(int length) {
		return IntStream.range(0, length).mapToObj(each -> pick()).collect(Collectors.joining(" ")) + ".";
	}
}
