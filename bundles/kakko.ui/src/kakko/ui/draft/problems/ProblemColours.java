package kakko.ui.draft.problems;

import org.eclipse.swt.graphics.Color;

import kakko.lang.check.Problem.Severity;
import kakko.ui.appearance.Ground;

/** The colours in which problems are marked: quiet, and seen on a light as on a dark ground. Beside them stands a word or another form. */
public final class ProblemColours {

	private static final Color WARNING = Ground.colour(0xd0574f);
	private static final Color HINT = Ground.colour(0x7f8896);

	private ProblemColours() {
	}

	public static Color of(Severity severity) {
		return severity == Severity.WARNING ? WARNING : HINT;
	}

	/** For words, which need more than a sign to be seen. */
	public static Color words(Severity severity, boolean dark) {
		boolean warning = severity == Severity.WARNING;
		return Ground.colour(dark ? warning ? 0xf5a69f : 0xb0b8c5 : warning ? 0xa82a23 : 0x5b626f);
	}
}
