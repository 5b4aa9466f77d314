package kakko.ui.timeline;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import kakko.ui.table.CellDrawing;
import kakko.ui.table.CellLook;

/** A cell of the heat map: a section's name, or its number on a ground that is the stronger the more there is. */
final class HeatDrawing implements CellDrawing {

	private final HeatRows rows;

	HeatDrawing(HeatRows rows) {
		this.rows = rows;
	}

	@Override
	public void draw(CellLook look, int row, int column) {
		String said = rows.getDataValue(column, row).toString();
		if (column == 0) {
			look.cover();
			look.words(said, CellLook.PADDING, look.colours().words());
		} else {
			look.cover(shade(look, row, column - 1));
			look.right(said, rows.progress().stands(row, column - 1) && rows.value(row, column - 1) == 0 ? look.colours().quiet() : look.colours().words());
		}
	}

	private Color shade(CellLook look, int row, int revision) {
		return rows.progress().stands(row, revision) ? HeatColours.on(look.ground()).shade(rows.shade(row, revision), look.colours().paper()) : look.colours().head();
	}

	@Override
	public int width(GC gc, int row, int column) {
		return gc.textExtent(rows.getDataValue(column, row).toString()).x + 2 * CellLook.PADDING;
	}
}
