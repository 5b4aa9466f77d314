package kakko.ui.draft;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationPainter.IDrawingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import kakko.ui.draft.DraftFonts.Face;

/** Says behind a line that more of it is folded away. */
final class FoldSign implements IDrawingStrategy {

	private static final String MORE = "  …";

	private final DraftViewer viewer;

	FoldSign(DraftViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void draw(Annotation annotation, GC gc, StyledText text, int offset, int length, Color any) {
		if (gc == null) {
			text.redrawRange(offset, length, true);
		} else if (annotation instanceof ProjectionAnnotation fold && fold.isCollapsed() && viewer.faces() != null) {
			paint(gc, text, text.getLineAtOffset(offset));
		}
	}

	private void paint(GC gc, StyledText text, int line) {
		int end = text.getOffsetAtLine(line) + text.getLine(line).length();
		Point place = text.getLocationAtOffset(end);
		Font before = gc.getFont();
		gc.setFont(viewer.faces().font(Face.WORDS));
		gc.setForeground(viewer.faces().colours().quiet());
		int height = gc.getFontMetrics().getHeight();
		gc.drawText(MORE, place.x, place.y + Math.max(0, text.getLineHeight(end) - height), SWT.DRAW_TRANSPARENT);
		gc.setFont(before);
	}
}
