package kakko.ui.review;

import kakko.core.Comparison.Answer;
import kakko.ui.spot.Spot;

/** An answer that the engine isn't sure of. */
record Doubt(String words, Spot spot, Answer answer) {

	/** About the same, also when the drafts were compared again. */
	boolean isSame(Doubt other) {
		return spot.equals(other.spot) && answer.getClass() == other.answer.getClass();
	}
}
