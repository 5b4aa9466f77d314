package kakko.core.internal.fates;

import kakko.core.internal.edits.WordMatch;

/**
 * What is left of an older bracket's words when its own brackets are gone.
 *
 * @param asked  words that had to come along: content words, or all where there are no others; struck nested brackets don't count
 * @param found  how many of them did
 * @param words  all words of the bracket, without struck nested ones
 * @param kept   how many of those stand
 * @param first  index of the first newer word that came from it, or -1
 * @param last   index of the last one, or -1
 */
record Trace(int asked, int found, int words, int kept, int first, int last) {

	/** See {@code fates.md}: at least two in five of its content words in order. */
	private static final double WENT_IN = 0.4;

	static Trace of(int bracket, Brackets older, WordMatch match) {
		int content = 0;
		int contentFound = 0;
		int words = 0;
		int kept = 0;
		int first = -1;
		int last = -1;
		for (int word = older.first(bracket); word < older.end(bracket); word++) {
			int there = operative(word, older, match);
			if (there < 0 && older.innermost(word) != bracket) {
				continue;
			}
			int counts = older.text().function()[word] ? 0 : 1;
			words++;
			content += counts;
			if (there >= 0) {
				kept++;
				contentFound += counts;
				first = first < 0 ? there : Math.min(first, there);
				last = Math.max(last, there);
			}
		}
		return content > 0 ? new Trace(content, contentFound, words, kept, first, last) : new Trace(words, kept, words, kept, first, last);
	}

	/** Index of the newer word that a word became, or -1; what is only in a {note} now is no text of the draft any more. */
	private static int operative(int word, Brackets older, WordMatch match) {
		int there = match.across()[word];
		return there >= 0 && match.to().note()[there] && !older.text().note()[word] ? -1 : there;
	}

	/** Whether a single content word of several is all that is left. */
	boolean byOneWord() {
		return found == 1 && asked > 1;
	}

	boolean wentIn() {
		return found > 0 && found >= WENT_IN * asked;
	}

	double share() {
		return asked == 0 ? 0 : (double) found / asked;
	}
}
