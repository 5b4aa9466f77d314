package kakko.lang.ide.problems;

import java.util.List;

import kakko.lang.check.Problem.Severity;
import kakko.lang.place.Range;

/**
 * A place in a draft text that somebody should look at.
 *
 * @param rule        id of the check that found it: stray-closer
 * @param paragraph   index of the paragraph
 * @param sentence    what is wrong
 * @param explanation why it matters
 * @param fixes       likeliest first; may be none
 */
public record DraftProblem(String rule, Severity severity, Range place, int paragraph, String sentence, String explanation, List<Fix> fixes) {

	public DraftProblem {
		fixes = List.copyOf(fixes);
	}
}
