package kakko.ui.draft;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What stands in the margin draws itself: what can be folded, bookmarks. */
final class MarginSigns implements IAnnotationAccess, IAnnotationAccessExtension {

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		((IAnnotationPresentation) annotation).paint(gc, canvas, bounds);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof IAnnotationPresentation;
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation instanceof IAnnotationPresentation sign ? sign.getLayer() : DEFAULT_LAYER;
	}

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	/** What is temporary is shown paler than it must be to be seen. */
	@Override
	public boolean isTemporary(Annotation annotation) {
		return false;
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
