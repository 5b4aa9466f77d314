package kakko.benchmark.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes one to four words of paragraphs and keeps count of the words it changed. */
final class Editing {

	private final Random random;
	private int changedWords;

	Editing(Random random) {
		this.random = random;
	}

	int changedWords() {
		return changedWords;
	}

	/** Counts a paragraph that came or went whole. */
	void wholly(String paragraph) {
		changedWords += paragraph.split(" ").length;
	}

	String edited(String paragraph) {
		List<String> words = new ArrayList<>(Arrays.asList(paragraph.split(" ")));
		for (int left = 1 + random.nextInt(4); left > 0; left--) {
			change(words, 1 + random.nextInt(words.size() - 2));
		}
		return String.join(" ", words);
	}

	private void change(List<String> words, int at) {
		String fresh = Phrases.FRESH.get(random.nextInt(Phrases.FRESH.size()));
		switch (random.nextInt(3)) {
			case 0 -> words.add(at, fresh);
			case 1 -> words.remove(at);
			default -> {
				words.set(at, fresh + "ly");
				changedWords++;
			}
		}
		changedWords++;
	}
}
