package kakko.core.internal.track;

import java.util.List;

import kakko.core.Comparison;
import kakko.core.History;
import kakko.core.History.Life;
import kakko.core.Reading;

/** Follows brackets and options through the steps of a chain of revisions. */
public final class Tracking {

	private Tracking() {
	}

	/** @param steps comparisons of each revision with the next */
	public static History track(List<Reading> revisions, List<Comparison> steps) {
		Descent descent = new Descent(steps);
		List<Life> brackets = new Lives(revisions, steps, Trail.BRACKETS, descent).all();
		return new History(revisions, new Comebacks(steps, brackets).flagged(), brackets, new Lives(revisions, steps, Trail.OPTIONS, descent).all());
	}
}
