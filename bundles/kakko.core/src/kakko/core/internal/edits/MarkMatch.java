package kakko.core.internal.edits;

import java.util.List;

/** Matches brackets, punctuation and labels that stand between the same two matched words. */
final class MarkMatch {

	/** Table cells up to which the longest match is looked for; beyond, only marks next to the matched words are matched. */
	private static final long WEIGHED = 250_000;

	private MarkMatch() {
	}

	/** Adds matched places of from[i, iEnd) and to[j, jEnd), in order. */
	static void add(List<int[]> pairs, List<Token> from, int i, int iEnd, List<Token> to, int j, int jEnd) {
		while (i < iEnd && j < jEnd && alike(from.get(i), to.get(j))) {
			pairs.add(new int[] { i++, j++ });
		}
		int tail = 0;
		while (iEnd - tail > i && jEnd - tail > j && alike(from.get(iEnd - 1 - tail), to.get(jEnd - 1 - tail))) {
			tail++;
		}
		if ((long) (iEnd - tail - i) * (jEnd - tail - j) <= WEIGHED) {
			addLongest(pairs, from, i, iEnd - tail, to, j, jEnd - tail);
		}
		for (; tail > 0; tail--) {
			pairs.add(new int[] { iEnd - tail, jEnd - tail });
		}
	}

	private static void addLongest(List<int[]> pairs, List<Token> from, int i, int iEnd, List<Token> to, int j, int jEnd) {
		int[][] longest = new int[iEnd - i + 1][jEnd - j + 1];
		for (int a = iEnd - 1; a >= i; a--) {
			for (int b = jEnd - 1; b >= j; b--) {
				longest[a - i][b - j] = alike(from.get(a), to.get(b)) ? longest[a - i + 1][b - j + 1] + 1
						: Math.max(longest[a - i + 1][b - j], longest[a - i][b - j + 1]);
			}
		}
		int a = i;
		int b = j;
		while (a < iEnd && b < jEnd) {
			if (alike(from.get(a), to.get(b))) {
				pairs.add(new int[] { a++, b++ });
			} else if (longest[a - i + 1][b - j] >= longest[a - i][b - j + 1]) {
				a++;
			} else {
				b++;
			}
		}
	}

	private static boolean alike(Token from, Token to) {
		return !from.isWord() && !to.isWord() && from.mark() == to.mark();
	}
}
