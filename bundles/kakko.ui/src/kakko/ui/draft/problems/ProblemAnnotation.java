package kakko.ui.draft.problems;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import kakko.lang.check.Problem.Severity;
import kakko.lang.ide.problems.DraftProblem;

/** Marks where a problem stands: a slip with a triangle, a hint with a dot; its text is the problem's sentence. */
public final class ProblemAnnotation extends Annotation implements IAnnotationPresentation {

	private static final String TYPE = "kakko.ui.problem.";
	private static final int SIZE = 8;
	/** So that it is hidden by a triangle in the same line. */
	private static final int DOT = 5;
	/** Below the upper edge of its line, where the letters are. */
	private static final int DOWN = 7;

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

	@Override
	public int getLayer() {
		return problem.severity() == Severity.WARNING ? DEFAULT_LAYER + 1 : DEFAULT_LAYER;
	}

	@Override
	public void paint(GC gc, Canvas canvas, Rectangle bounds) {
		int x = bounds.x + (bounds.width - SIZE) / 2;
		int y = bounds.y + DOWN;
		gc.setAntialias(SWT.ON);
		gc.setBackground(ProblemColours.of(problem.severity()));
		if (problem.severity() == Severity.WARNING) {
			gc.fillPolygon(new int[] { x, y + SIZE, x + SIZE / 2, y, x + SIZE, y + SIZE });
		} else {
			gc.fillOval(x + (SIZE - DOT) / 2, y + SIZE - DOT, DOT, DOT);
		}
	}
}
