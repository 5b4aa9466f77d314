package kakko.ui.draft.problems;

import org.eclipse.jface.text.source.Annotation;

import kakko.lang.check.Problem.Severity;
import kakko.lang.ide.problems.DraftProblem;

/** Marks where a problem stands; its text is the problem's sentence. */
public final class ProblemAnnotation extends Annotation {

	private static final String TYPE = "kakko.ui.problem.";

	private DraftProblem problem;

	ProblemAnnotation(DraftProblem problem) {
		super(type(problem.severity()), false, problem.sentence());
		this.problem = problem;
	}

	static String type(Severity severity) {
		return TYPE + severity;
	}

	public DraftProblem problem() {
		return problem;
	}

	/** The same mark for what a later parse says of it. */
	void learn(DraftProblem now) {
		problem = now;
	}
}
