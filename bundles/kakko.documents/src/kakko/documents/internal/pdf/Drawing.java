package kakko.documents.internal.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is drawn on a page beside text: straight lines, and how much of it pictures cover. */
final class Drawing {

	private static final double THICKEST = 3;
	private static final double SHORTEST = 4;

	private final Rectangle2D.Float box;
	private final int rotation;
	private final List<Ruling> strokes = new ArrayList<>();
	private final List<Ruling> fills = new ArrayList<>();
	private final List<Ruling> rulings = new ArrayList<>();
	private Point2D start;
	private Point2D at;
	private double covered;

	Drawing(PDPage page) {
		PDRectangle shown = page.getCropBox();
		box = new Rectangle2D.Float(shown.getLowerLeftX(), shown.getLowerLeftY(), shown.getWidth(), shown.getHeight());
		rotation = Math.floorMod(page.getRotation(), 360);
	}

	/** What is shown of the page, in the file's coordinates. */
	Rectangle2D.Float box() {
		return box;
	}

	/** @return degrees: 0, 90, 180 or 270 */
	int rotation() {
		return rotation;
	}

	double width() {
		return rotation % 180 == 0 ? box.width : box.height;
	}

	double height() {
		return rotation % 180 == 0 ? box.height : box.width;
	}

	List<Ruling> rulings() {
		return rulings;
	}

	/** @return share of the page, 0 to 1 */
	double pictures() {
		return Math.min(1, covered / (box.width * box.height));
	}

	void moveTo(Point2D point) {
		start = point;
		at = point;
	}

	void lineTo(Point2D point) {
		if (at != null) {
			strokes.add(between(at, point));
		}
		at = point;
	}

	void close() {
		if (at != null && start != null) {
			lineTo(start);
		}
	}

	void rectangle(Point2D corner, Point2D opposite) {
		Ruling all = between(corner, opposite);
		fills.add(all);
		strokes.add(new Ruling(all.left(), all.top(), all.right(), all.top()));
		strokes.add(new Ruling(all.left(), all.bottom(), all.right(), all.bottom()));
		strokes.add(new Ruling(all.left(), all.top(), all.left(), all.bottom()));
		strokes.add(new Ruling(all.right(), all.top(), all.right(), all.bottom()));
	}

	/** Ends a path that leaves no ink. */
	void drop() {
		fills.clear();
		strokes.clear();
		at = null;
		start = null;
	}

	/** Ends a path whose outline is inked. */
	void stroke() {
		strokes.stream().filter(Drawing::line).forEach(rulings::add);
		drop();
	}

	/** Ends a path whose inside is inked: a line where it is thin, else mere colour behind text. */
	void fill() {
		fills.stream().filter(Drawing::line).forEach(rulings::add);
		drop();
	}

	void picture(double area) {
		covered += area;
	}

	private static boolean line(Ruling line) {
		return line.length() >= SHORTEST && Math.min(line.right() - line.left(), line.bottom() - line.top()) <= THICKEST;
	}

	private Ruling between(Point2D one, Point2D other) {
		Point2D a = onPage(one);
		Point2D b = onPage(other);
		return new Ruling(Math.min(a.getX(), b.getX()), Math.min(a.getY(), b.getY()), Math.max(a.getX(), b.getX()), Math.max(a.getY(), b.getY()));
	}

	/** From the file's coordinates (upward, before the page is turned) to those of glyphs. */
	private Point2D onPage(Point2D point) {
		double x = point.getX();
		double y = point.getY();
		return switch (rotation) {
		case 90 -> new Point2D.Double(y, x);
		case 180 -> new Point2D.Double(box.width - x, y);
		case 270 -> new Point2D.Double(box.height - y, box.width - x);
		default -> new Point2D.Double(x, box.height - y);
		};
	}
}
