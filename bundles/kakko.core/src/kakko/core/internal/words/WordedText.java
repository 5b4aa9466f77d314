package kakko.core.internal.words;

import kakko.core.Reading;

/**
 * The words of a reading one behind the other, as numbers of a shared {@link Lexicon}; paragraph numbers and option
 * labels left out. Immutable by convention: nobody writes to the arrays.
 *
 * @param first     index of each paragraph's first word; one more entry than paragraphs, so that the last has an end
 * @param paragraph of each word
 * @param start     of each word in its paragraph's text
 * @param end       behind each word in its paragraph's text
 * @param exact     number of each word as printed
 * @param folded    number of each word in small letters
 * @param stem      number by which likeness is judged
 * @param function  whether a word only holds the sentence together
 * @param note      whether a word stands in a {note}
 * @param depth     how many negotiation brackets stand around a word
 */
public record WordedText(Reading reading, int[] first, int[] paragraph, int[] start, int[] end, int[] exact, int[] folded, int[] stem, boolean[] function,
		boolean[] note, int[] depth) {

	public static WordedText of(Reading reading, Lexicon lexicon) {
		return new WordCutter(reading, lexicon).cut();
	}

	public int size() {
		return paragraph.length;
	}

	public int paragraphs() {
		return first.length - 1;
	}

	public int wordsIn(int paragraphIndex) {
		return first[paragraphIndex + 1] - first[paragraphIndex];
	}

	/** Index of the first word of a paragraph that doesn't begin before the offset; the paragraph's end if there is none. */
	public int wordAt(int paragraphIndex, int offset) {
		int low = first[paragraphIndex];
		int high = first[paragraphIndex + 1];
		while (low < high) {
			int middle = low + high >>> 1;
			if (start[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	public String printed(int word) {
		return reading.paragraphs().get(paragraph[word]).text().substring(start[word], end[word]);
	}
}
