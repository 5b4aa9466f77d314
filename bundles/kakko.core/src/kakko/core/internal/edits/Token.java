package kakko.core.internal.edits;

import java.util.ArrayList;
import java.util.List;

import kakko.core.internal.words.Labels;
import kakko.core.internal.words.WordedText;

/**
 * A word, a label or a single other character of a paragraph's text.
 *
 * @param reach where its span begins: behind the token before, so that white space belongs to what follows it
 * @param word  index of the word, or -1
 * @param mark  the character, {@link #LABEL}, or 0 for a word
 */
record Token(int paragraph, int reach, int start, int end, int word, int mark) {

	static final int LABEL = -1;

	boolean isWord() {
		return word >= 0;
	}

	boolean isLabel() {
		return mark == LABEL;
	}

	boolean isBracket() {
		return mark == '[' || mark == ']';
	}

	/** All tokens of a paragraph; the last one's end is the end of the text. */
	static List<Token> of(WordedText text, Labels labels, int paragraph) {
		String printed = text.reading().paragraphs().get(paragraph).text();
		List<Token> tokens = new ArrayList<>();
		int word = text.first()[paragraph];
		int reach = 0;
		int at = 0;
		while (at < printed.length()) {
			int labelEnd = labels.endOfLabelAt(paragraph, at);
			boolean isWord = word < text.first()[paragraph + 1] && text.start()[word] == at;
			int character = printed.codePointAt(at);
			int end = labelEnd > at ? labelEnd : isWord ? text.end()[word] : at + Character.charCount(character);
			if (labelEnd > at || isWord || !blank(character)) {
				tokens.add(new Token(paragraph, reach, at, end, isWord ? word++ : -1, labelEnd > at ? LABEL : isWord ? 0 : character));
				reach = end;
			}
			at = end;
		}
		return reachingEnd(tokens, printed.length());
	}

	private static boolean blank(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	private static List<Token> reachingEnd(List<Token> tokens, int length) {
		if (!tokens.isEmpty()) {
			Token last = tokens.removeLast();
			tokens.add(new Token(last.paragraph, last.reach, last.start, length, last.word, last.mark));
		}
		return tokens;
	}
}
