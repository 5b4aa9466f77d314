package kakko.ui.review;

import kakko.core.Comparison.Answer;
import kakko.ui.compare.CompareInput;
import kakko.ui.spot.Spot;

/** An answer that the engine isn't sure of. */
record Doubt(String words, Spot spot, Answer answer) {

	/** About the same, also when the drafts were compared again. */
	boolean isSame(Doubt other) {
		return spot.equals(other.spot) && answer.getClass() == other.answer.getClass();
	}

	/** Whether it tells of what somebody points at, in the older draft or in the newer one. */
	boolean isAbout(Spot pointed, CompareInput drafts) {
		boolean older = pointed.draft().equals(drafts.from()) && pointed.index() == answer.from();
		boolean newer = pointed.draft().equals(drafts.to()) && pointed.index() == answer.to();
		return pointed.kind() == spot.kind() && (older || newer);
	}
}
