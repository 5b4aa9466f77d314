package kakko.core.internal.align;

import kakko.core.internal.words.WordedText;

/** Tells a line that was run on to its neighbour from a heading that only uses words of the paragraph below it. */
final class RunOn {

	private final WordedText pieces;
	private final WordedText wholes;

	RunOn(WordedText pieces, WordedText wholes) {
		this.pieces = pieces;
		this.wholes = wholes;
	}

	/** Whether the words of the piece stand in the whole in a row, with the word beside them that stands beside them in their own text. */
	boolean holds(int piece, int whole) {
		int first = pieces.first()[piece];
		int count = pieces.wordsIn(piece);
		for (int at = wholes.first()[whole]; count > 0 && at + count <= wholes.first()[whole + 1]; at++) {
			boolean before = at > wholes.first()[whole] && piece > 0 && pieces.wordsIn(piece - 1) > 0 && alike(first - 1, at - 1);
			boolean behind = at + count < wholes.first()[whole + 1] && piece + 1 < pieces.paragraphs() && pieces.wordsIn(piece + 1) > 0
					&& alike(first + count, at + count);
			if ((before || behind) && stands(first, count, at)) {
				return true;
			}
		}
		return false;
	}

	private boolean stands(int first, int count, int at) {
		for (int word = 0; word < count; word++) {
			if (!alike(first + word, at + word)) {
				return false;
			}
		}
		return true;
	}

	private boolean alike(int piece, int whole) {
		return pieces.stem()[piece] == wholes.stem()[whole];
	}
}
