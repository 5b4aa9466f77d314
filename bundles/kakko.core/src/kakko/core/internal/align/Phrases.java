package kakko.core.internal.align;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kakko.core.internal.words.WordedText;

/** Runs of four words: rare even in a text made of the same few phrases, so that they find a paragraph wherever it went. */
final class Phrases {

	private static final int LENGTH = 4;

	private final Numbers numbers = new Numbers();
	private final Profile[] from;
	private final Profile[] to;

	Phrases(WordedText from, WordedText to) {
		int[][] older = phrases(from);
		int[][] newer = phrases(to);
		int[] frequency = new int[numbers.size()];
		Stream.concat(Stream.of(older), Stream.of(newer)).flatMapToInt(IntStream::of).forEach(phrase -> frequency[phrase]++);
		this.from = Stream.of(older).map(phrases -> profile(phrases, frequency)).toArray(Profile[]::new);
		this.to = Stream.of(newer).map(phrases -> profile(phrases, frequency)).toArray(Profile[]::new);
	}

	Profile[] from() {
		return from;
	}

	Profile[] to() {
		return to;
	}

	int size() {
		return numbers.size();
	}

	private int[][] phrases(WordedText text) {
		int[][] phrases = new int[text.paragraphs()][];
		for (int paragraph = 0; paragraph < phrases.length; paragraph++) {
			int[] found = new int[Math.max(0, text.wordsIn(paragraph) - LENGTH + 1)];
			for (int at = 0; at < found.length; at++) {
				found[at] = numbers.number(phrase(text.stem(), text.first()[paragraph] + at));
			}
			Arrays.sort(found);
			phrases[paragraph] = found;
		}
		return phrases;
	}

	/** Every phrase weighs as much as it is rare, so that ten words that stand everywhere don't outvote five that stand twice. */
	private static Profile profile(int[] phrases, int[] frequency) {
		int[] weight = IntStream.of(phrases).map(phrase -> 1000 / frequency[phrase] + 1).toArray();
		return new Profile(phrases, weight, weight, IntStream.of(weight).asLongStream().sum());
	}

	/** A number for the phrase; that two phrases share one is as good as impossible, and would only cost a look. */
	private static long phrase(int[] stems, int word) {
		long phrase = 0;
		for (int at = word; at < word + LENGTH; at++) {
			phrase = (phrase ^ stems[at]) * 0x100000001B3L + 0x2545F491L;
		}
		return phrase;
	}
}
