package kakko.ui.draft.bookmarks;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import kakko.ui.appearance.FateColours;

/** A ribbon in the margin, at the head of its paragraph; it moves with the text. */
final class BookmarkAnnotation extends Annotation implements IAnnotationPresentation {

	static final String TYPE = "kakko.ui.draft.bookmark";

	private static final int WIDTH = 8;
	private static final int HEIGHT = 13;
	private static final int NOTCH = 4;

	private Bookmark bookmark;

	BookmarkAnnotation(Bookmark bookmark) {
		super(TYPE, false, bookmark.words());
		this.bookmark = bookmark;
	}

	Bookmark bookmark() {
		return bookmark;
	}

	/** Its paragraph reads otherwise now. */
	void tell(Bookmark now) {
		bookmark = now;
		setText(now.words());
	}

	@Override
	public int getLayer() {
		return DEFAULT_LAYER;
	}

	@Override
	public void paint(GC gc, Canvas canvas, Rectangle bounds) {
		int left = bounds.x + (bounds.width - WIDTH) / 2;
		int top = bounds.y + 3;
		gc.setBackground(FateColours.on(canvas.getBackground()).fresh().words());
		gc.fillPolygon(new int[] { left, top, left + WIDTH, top, left + WIDTH, top + HEIGHT, left + WIDTH / 2, top + HEIGHT - NOTCH, left, top + HEIGHT });
	}
}
