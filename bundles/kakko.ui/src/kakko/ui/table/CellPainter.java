package kakko.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Has cells drawn, and marks the selected one. */
final class CellPainter extends AbstractCellPainter {

	private final CellTable table;
	private final CellDrawing drawing;

	CellPainter(CellTable table, CellDrawing drawing) {
		this.table = table;
		this.drawing = drawing;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		if (!table.has(row, column)) {
			return;
		}
		CellLook look = new CellLook(gc, bounds, table.widget().getBackground(), table.isRowSelected(row));
		drawing.draw(look, row, column);
		if (cell.getDisplayMode().equals(DisplayMode.SELECT)) {
			look.frame();
		}
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return drawing.width(gc, cell.getRowIndex(), cell.getColumnIndex());
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
