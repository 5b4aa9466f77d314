package kakko.core.internal.fates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import kakko.core.Reading.Bracket;
import kakko.core.internal.words.WordedText;
import kakko.model.drafts.BracketKind;

/** The brackets of one reading, with the words they hold. */
final class Brackets {

	private final WordedText text;
	private final List<Bracket> all;
	private final int[] first;
	private final int[] end;
	private final int[] innermost;

	Brackets(WordedText text) {
		this.text = text;
		all = text.reading().brackets();
		first = all.stream().mapToInt(bracket -> text.wordAt(bracket.paragraph(), bracket.start())).toArray();
		end = all.stream().mapToInt(bracket -> text.wordAt(bracket.endParagraph(), bracket.end())).toArray();
		innermost = new int[text.size()];
		Arrays.fill(innermost, -1);
		for (int bracket = 0; bracket < all.size(); bracket++) {
			if (negotiated(bracket)) {
				Arrays.fill(innermost, first[bracket], Math.max(first[bracket], end[bracket]), bracket);
			}
		}
	}

	int size() {
		return all.size();
	}

	Bracket get(int bracket) {
		return all.get(bracket);
	}

	boolean negotiated(int bracket) {
		return all.get(bracket).kind() != BracketKind.ASIDE;
	}

	/** Index of the first word inside. */
	int first(int bracket) {
		return first[bracket];
	}

	/** Index behind the last word inside; equal to first where there is no word. */
	int end(int bracket) {
		return Math.max(first[bracket], end[bracket]);
	}

	int words(int bracket) {
		return end(bracket) - first(bracket);
	}

	/** Index of the innermost negotiation bracket around a word, or -1. */
	int innermost(int word) {
		return innermost[word];
	}

	/** The same, but only brackets that open in the word's own paragraph: around whole chapters a reader doesn't see one. */
	int innermostHere(int word) {
		int bracket = innermost[word];
		return bracket >= 0 && all.get(bracket).paragraph() == text.paragraph()[word] ? bracket : -1;
	}

	boolean reaches(int bracket) {
		return all.get(bracket).paragraph() != all.get(bracket).endParagraph();
	}

	/** Index behind the last word that stands in the paragraph where the bracket opens. */
	int openingEnd(int bracket) {
		return Math.max(first[bracket], Math.min(end[bracket], text.first()[all.get(bracket).paragraph() + 1]));
	}

	boolean hasDigits(int bracket) {
		return IntStream.range(first(bracket), end(bracket)).anyMatch(word -> text.printed(word).chars().anyMatch(Character::isDigit));
	}

	boolean functionWordsOnly(int bracket) {
		return IntStream.range(first(bracket), end(bracket)).allMatch(word -> text.function()[word]);
	}

	WordedText text() {
		return text;
	}
}
