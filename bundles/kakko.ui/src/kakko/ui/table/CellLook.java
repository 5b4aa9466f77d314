package kakko.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * One cell while it is painted.
 *
 * @param ground of the table: what a cell is painted on says nothing of the theme
 * @param chosen whether its row is selected
 */
public record CellLook(GC gc, Rectangle bounds, Color ground, boolean chosen) {

	/** Between the edge of a cell and its words, in pixels. */
	public static final int PADDING = 8;

	public TableColours colours() {
		return TableColours.on(ground);
	}

	/** As that of the row, which is seen when it is selected. */
	public void cover() {
		cover(chosen ? colours().row() : colours().paper());
	}

	public void cover(Color colour) {
		gc.setBackground(colour);
		gc.fillRectangle(bounds);
		gc.setForeground(colours().line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
	}

	/** Marks the selected cell. */
	void frame() {
		gc.setForeground(colours().cell());
		gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 2);
	}

	/** As many of the words as there is room for, from the left. */
	public void words(String text, int indent, Color colour) {
		gc.setForeground(colour);
		draw(seen(gc, text, bounds.width - indent), bounds.x + indent);
	}

	/**
	 * As many of the words as are seen.
	 *
	 * @param room from where they begin to the end of the cell, in pixels
	 */
	public static String seen(GC gc, String text, int room) {
		return Elided.of(gc, text, room - PADDING);
	}

	/** A number or a sign, at the right. */
	public void right(String text, Color colour) {
		gc.setForeground(colour);
		draw(text, bounds.x + bounds.width - PADDING - width(text));
	}

	public void draw(String text, int x) {
		gc.drawText(text, x, bounds.y + (bounds.height - Measures.of(gc.getFont()).height()) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** From one place to another, under the words. */
	public void underline(int from, int to) {
		int y = bounds.y + (bounds.height + Measures.of(gc.getFont()).height()) / 2 - 1;
		gc.drawLine(from, y, to - 1, y);
	}

	public int width(String text) {
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}
}
