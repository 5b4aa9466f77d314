package kakko.core.internal.edits;

import java.util.Arrays;
import java.util.List;

import kakko.core.internal.words.WordedText;

/** Matches two sequences of words in order, as a reader would: content words before function words, phrases before scattered words. */
final class Sequences {

	/** What a matched word is worth. A word that carries meaning outweighs two that only hold a sentence together. */
	private static final int CONTENT = 10;
	private static final int FUNCTION = 4;
	/** What it is worth that two matched words are neighbours on both sides: less than any word, so that no word is given up for it. */
	private static final int NEIGHBOURS = 2;
	/** What it is worth that both words stood clean, or both in brackets: of two like phrases the clean one comes from the clean one. */
	private static final int SAME_STANDING = 1;
	/** Cells of the table up to which every possibility is weighed (a row of 2,500 words against another). */
	private static final long WEIGHED = 6_250_000;
	/** Words a side of a piece where a longer stretch has nothing to hold on to: coarse, but such a stretch was written by nobody. */
	private static final int PIECE = 2_500;

	private final WordedText from;
	private final WordedText to;
	private final int[] older;
	private final int[] newer;
	private final int[] matched;

	private Sequences(WordedText from, int[] older, WordedText to, int[] newer) {
		this.from = from;
		this.to = to;
		this.older = older;
		this.newer = newer;
		matched = new int[older.length];
		Arrays.fill(matched, -1);
	}

	/** For each older word the place of its match in the newer sequence, or -1. */
	static int[] match(WordedText from, int[] older, WordedText to, int[] newer) {
		Sequences sequences = new Sequences(from, older, to, newer);
		sequences.match();
		return sequences.matched;
	}

	private void match() {
		int start = 0;
		int least = Math.min(older.length, newer.length);
		while (start < least && equal(start, start)) {
			matched[start] = start++;
		}
		int tail = 0;
		while (tail < least - start && equal(older.length - 1 - tail, newer.length - 1 - tail)) {
			tail++;
			matched[older.length - tail] = newer.length - tail;
		}
		int height = older.length - start - tail;
		int width = newer.length - start - tail;
		between(start, start + height, start, start + width);
	}

	/** Weighs a stretch, or first holds on to phrases that stand once on both sides; what has none and is too long is only diffed. */
	private void between(int i, int iEnd, int j, int jEnd) {
		if ((long) (iEnd - i) * (jEnd - j) <= WEIGHED) {
			weigh(i, iEnd - i, j, jEnd - j);
			return;
		}
		List<int[]> anchors = Anchors.of(from.stem(), older, i, iEnd, to.stem(), newer, j, jEnd);
		if (anchors.isEmpty()) {
			byPlace(i, iEnd, j, jEnd);
			return;
		}
		for (int[] anchor : anchors) {
			between(i, anchor[0], j, anchor[1]);
			i = anchor[0];
			j = anchor[1];
		}
		between(i, iEnd, j, jEnd);
	}

	/** Cuts through both sides at the same parts of their length, and diffs every piece by itself. */
	private void byPlace(int i, int iEnd, int j, int jEnd) {
		long pieces = Math.max(iEnd - i, jEnd - j) / PIECE + 1;
		for (long piece = 0; piece < pieces; piece++) {
			int fromStart = i + (int) ((iEnd - i) * piece / pieces);
			int fromEnd = i + (int) ((iEnd - i) * (piece + 1) / pieces);
			int toStart = j + (int) ((jEnd - j) * piece / pieces);
			int toEnd = j + (int) ((jEnd - j) * (piece + 1) / pieces);
			new LongStretch().match(stems(from, older, fromStart, fromEnd), stems(to, newer, toStart, toEnd),
					(old, fresh) -> matched[fromStart + old] = toStart + fresh);
		}
	}

	private static int[] stems(WordedText text, int[] words, int start, int end) {
		return Arrays.stream(words, start, end).map(word -> text.stem()[word]).toArray();
	}

	private boolean equal(int fromPlace, int toPlace) {
		return from.stem()[older[fromPlace]] == to.stem()[newer[toPlace]];
	}

	private boolean clean(int fromPlace, int toPlace) {
		return from.depth()[older[fromPlace]] == 0 == (to.depth()[newer[toPlace]] == 0);
	}

	/** Heaviest common subsequence: step 1 = skip an older word, 2 = skip a newer one, 3 = match, 4 = match that continues a phrase. */
	private void weigh(int fromStart, int height, int toStart, int width) {
		byte[][] steps = new byte[height + 1][width + 1];
		int[] best = new int[width + 1];
		int[] phrase = new int[width + 1];
		Arrays.fill(phrase, Integer.MIN_VALUE / 2);
		for (int i = 1; i <= height; i++) {
			int diagonalBest = 0;
			int diagonalPhrase = Integer.MIN_VALUE / 2;
			int worth = from.function()[older[fromStart + i - 1]] ? FUNCTION : CONTENT;
			for (int j = 1; j <= width; j++) {
				int above = best[j];
				int abovePhrase = phrase[j];
				byte step = above >= best[j - 1] ? (byte) 1 : 2;
				best[j] = Math.max(above, best[j - 1]);
				phrase[j] = Integer.MIN_VALUE / 2;
				if (equal(fromStart + i - 1, toStart + j - 1)) {
					boolean continues = diagonalPhrase + NEIGHBOURS >= diagonalBest;
					int here = worth + (clean(fromStart + i - 1, toStart + j - 1) ? SAME_STANDING : 0);
					phrase[j] = here + (continues ? diagonalPhrase + NEIGHBOURS : diagonalBest);
					steps[i][j] = continues ? (byte) 8 : 0;
					if (phrase[j] >= best[j]) {
						best[j] = phrase[j];
						step = 3;
					}
				}
				steps[i][j] |= step;
				diagonalBest = above;
				diagonalPhrase = abovePhrase;
			}
		}
		trace(fromStart, height, toStart, width, steps);
	}

	private void trace(int fromStart, int height, int toStart, int width, byte[][] steps) {
		int i = height;
		int j = width;
		boolean inPhrase = false;
		while (i > 0 && j > 0) {
			int step = steps[i][j] & 3;
			if (inPhrase || step == 3) {
				inPhrase = (steps[i][j] & 8) != 0;
				matched[fromStart + --i] = toStart + --j;
			} else if (step == 1) {
				i--;
			} else {
				j--;
			}
		}
	}
}
