package kakko.ui.draft.problems;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import kakko.lang.check.Problem.Severity;

/** Draws a problem in the margin: a slip as a triangle, a hint as a dot. */
final class ProblemSigns implements IAnnotationAccess, IAnnotationAccessExtension {

	private static final int SIZE = 8;
	/** So that it is hidden by a triangle in the same line. */
	private static final int DOT = 5;
	/** Below the upper edge of its line, where the letters are. */
	private static final int DOWN = 7;

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		Severity severity = ((ProblemAnnotation) annotation).problem().severity();
		int x = bounds.x + (bounds.width - SIZE) / 2;
		int y = bounds.y + DOWN;
		gc.setAntialias(SWT.ON);
		gc.setBackground(ProblemColours.of(severity));
		if (severity == Severity.WARNING) {
			gc.fillPolygon(new int[] { x, y + SIZE, x + SIZE / 2, y, x + SIZE, y + SIZE });
		} else {
			gc.fillOval(x + (SIZE - DOT) / 2, y + SIZE - DOT, DOT, DOT);
		}
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return false;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof ProblemAnnotation;
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation instanceof ProblemAnnotation problem && problem.problem().severity() == Severity.WARNING ? 2 : 1;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation.getText();
	}

	@Override
	public boolean isSubtype(Object one, Object other) {
		return one.equals(other);
	}

	@Override
	public Object[] getSupertypes(Object type) {
		return new Object[0];
	}
}
