package kakko.ui.draft.problems;

import org.eclipse.swt.graphics.Color;

import kakko.lang.check.Problem.Severity;
import kakko.ui.appearance.Ground;

/** The colours in which problems are marked: quiet, and seen on a light as on a dark ground. Beside them stands a word or another form. */
final class ProblemColours {

	private static final Color WARNING = Ground.colour(0xd0574f);
	private static final Color HINT = Ground.colour(0x7f8896);

	private ProblemColours() {
	}

	static Color of(Severity severity) {
		return severity == Severity.WARNING ? WARNING : HINT;
	}
}
