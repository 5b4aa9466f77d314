package kakko.ui.compare.sheet;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import kakko.ui.Wording;
import kakko.ui.compare.text.Line;

/** Paints what of the sheet is in sight: lines, arrows to where rows moved, the heads over them. */
final class SheetPainter {

	private final ComparisonCanvas sheet;
	private final LaidLines laid;
	private final Sight sight;
	private final Marking marking;
	private final Wording wording;

	SheetPainter(ComparisonCanvas sheet, LaidLines laid, Sight sight, Marking marking, Wording wording) {
		this.sheet = sheet;
		this.laid = laid;
		this.sight = sight;
		this.marking = marking;
		this.wording = wording;
	}

	void paint(GC gc) {
		gc.setBackground(laid.palette() == null ? sheet.getBackground() : laid.palette().ground());
		gc.fillRectangle(sheet.getClientArea());
		if (sheet.lines().isEmpty()) {
			return;
		}
		sight.settle();
		LinePainter painter = new LinePainter(gc, sheet.compared(), laid.faces(), laid.palette(), laid.columns(), wording, marking);
		gc.setClipping(0, sight.headHeight(), laid.width(), sight.visible());
		arrows(painter, lines(painter));
		focus(gc);
		gc.setClipping((Rectangle) null);
		new Heads(gc, laid.faces(), laid.palette(), laid.columns()).paint(sheet.heads(), sight.headHeight());
		sight.adjustBar();
	}

	/** @return the first line that is below the edge */
	private int lines(LinePainter painter) {
		int bottom = sheet.getClientArea().height;
		int y = sight.beginning();
		int line = sight.first();
		for (; line < laid.count() && y < bottom; line++) {
			painter.paint(laid.get(line), line, y);
			y += sight.height(line);
		}
		return line;
	}

	private void arrows(LinePainter painter, int end) {
		List<Line> lines = sheet.lines();
		for (int line = sight.first(); line < end; line++) {
			Integer to = lines.get(line) instanceof Line.Slot slot ? sheet.places().line(slot.row()) : null;
			if (to != null && to >= sight.first() && to < end && laid.columns().sideBySide()) {
				painter.arrow(middle(line), middle(to));
			}
		}
	}

	private int middle(int line) {
		return sight.bounds(line).y + LaidLine.PADDING + laid.faces().wordsMetrics.getHeight() / 2;
	}

	private void focus(GC gc) {
		if (sheet.isFocusControl() && sight.contains(marking.line())) {
			Rectangle bounds = sight.bounds(marking.line());
			gc.setForeground(laid.palette().marked());
			gc.drawRectangle(1, bounds.y, bounds.width - 3, bounds.height - 2);
		}
	}
}
