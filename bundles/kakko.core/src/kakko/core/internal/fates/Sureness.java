package kakko.core.internal.fates;

import kakko.core.internal.edits.WordMatch;

/** How sure an answer is, 0 to 1: measured on hand-labelled drafts, an answer from .9 on is right nineteen times in twenty. */
final class Sureness {

	static final double KEPT = 0.97;
	/** A phrase that turns up in another paragraph is more often another one's than this bracket's. */
	static final double MOVED = 0.45;
	/** A blank has no words to follow. */
	static final double BLANK_GONE = 0.6;
	static final double COMBINED = 0.7;
	/** A bracket whose sentence isn't where its paragraph went may stand with that sentence in a paragraph that wasn't linked. */
	static final double SENTENCE_GONE = 0.6;

	private Sureness() {
	}

	static double edited(int bracket, int there, Brackets older, Brackets newer, WordMatch match) {
		int common = 0;
		for (int word = older.first(bracket); word < older.end(bracket); word++) {
			int newerWord = match.across()[word];
			common += newerWord >= newer.first(there) && newerWord < newer.end(there) ? 1 : 0;
		}
		int both = older.words(bracket) + newer.words(there);
		return both == 0 ? 0.8 : 0.55 + 0.4 * (2.0 * common / both);
	}

	/** Sure when nothing of it is left, less so the nearer it comes to having been accepted, or the more of it is heard elsewhere in the row. */
	static double rejected(Trace trace, double inRow) {
		return Math.max(0.3, 0.95 - 0.9 * Math.min(trace.share(), 0.5) - 0.3 * inRow);
	}

	/** Sure when nothing near its place is like its paragraph or has its words; else the paragraph may have a successor that was missed. */
	static double deleted(double ofItsParagraph, double nearby) {
		return Math.max(0.3, 0.95 - 0.6 * ofItsParagraph - 0.25 * nearby);
	}

	/** Sure when all of it stands between its old neighbours; of those with half their words a reader agrees with one in four. */
	static double accepted(Trace trace, boolean beside) {
		return 0.1 + 0.75 * trace.share() + (beside ? 0.1 : 0);
	}
}
