package kakko.report.annotated;

import kakko.documents.write.Mark;
import kakko.report.annotated.Shown.Place;

/**
 * A stretch of the two texts woven into one: words, or the end of a paragraph. The strands with an older place are the
 * older text, those with a newer place the newer one: what a word processor leaves when it rejects or accepts changes.
 *
 * @param older where it stands in the older text; null where it came
 * @param newer where it stands in the newer text; null where it went
 * @param end   whether it is the end of its paragraph, without characters of its own
 * @param move  the two strands of moved words share a number; 0 for words that weren't moved
 */
record Strand(Place older, Place newer, boolean end, int move) {

	static Strand of(Place older, Place newer) {
		return new Strand(older, newer, false, 0);
	}

	/** Whether it stands in both texts, unmarked. */
	boolean shared() {
		return older != null && newer != null;
	}

	Mark mark() {
		if (shared()) {
			return Mark.NONE;
		}
		if (newer == null) {
			return move == 0 ? Mark.DELETED : Mark.movedFrom(move);
		}
		return move == 0 ? Mark.INSERTED : Mark.movedTo(move);
	}
}
