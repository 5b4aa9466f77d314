package kakko.ui.timeline;

import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import kakko.ui.table.CellLook;
import kakko.ui.table.TableColours;

/** Paints a cell of the heat map: a section's name, or its number on a ground that is the stronger the more there is. */
final class HeatPainter extends AbstractCellPainter {

	private final HeatRows rows;
	private final IntPredicate selected;
	private final Supplier<Color> ground;

	HeatPainter(HeatRows rows, IntPredicate selected, Supplier<Color> ground) {
		this.rows = rows;
		this.selected = selected;
		this.ground = ground;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		if (row < 0 || row >= rows.getRowCount() || column >= rows.getColumnCount()) {
			return;
		}
		CellLook look = new CellLook(gc, bounds, TableColours.on(ground.get()));
		String said = rows.getDataValue(column, row).toString();
		if (column == 0) {
			look.ground(selected.test(row) ? look.colours().row() : look.colours().paper());
			look.words(said, CellLook.PADDING, look.colours().words());
		} else {
			look.ground(ground(row, column - 1, look.colours()));
			look.right(said, rows.progress().stands(row, column - 1) && rows.value(row, column - 1) == 0 ? look.colours().quiet() : look.colours().words());
		}
		if (cell.getDisplayMode().equals(DisplayMode.SELECT)) {
			look.frame();
		}
	}

	private Color ground(int row, int revision, TableColours colours) {
		return rows.progress().stands(row, revision) ? HeatColours.on(ground.get()).shade(rows.shade(row, revision), colours.paper()) : colours.head();
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(rows.getDataValue(cell.getColumnIndex(), cell.getRowIndex()).toString()).x + 2 * CellLook.PADDING;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight();
	}
}
