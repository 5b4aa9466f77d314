package kakko.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the head of a column, a long one on two lines. */
final class HeadPainter extends AbstractCellPainter {

	private final CellTable table;
	private final CellColumns columns;

	HeadPainter(CellTable table, CellColumns columns) {
		this.table = table;
		this.columns = columns;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		TableColours colours = TableColours.on(table.widget().getBackground());
		boolean mark = columns.isMarked(cell.getColumnIndex());
		gc.setBackground(mark ? colours.row() : colours.head());
		gc.fillRectangle(bounds);
		gc.setForeground(colours.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x + bounds.width - 1, bounds.y + bounds.height / 4, bounds.x + bounds.width - 1, bounds.y + bounds.height * 3 / 4);
		gc.setForeground(mark ? colours.words() : colours.quiet());
		String words = columns.head(cell.getColumnIndex());
		int height = gc.textExtent(words, SWT.DRAW_DELIMITER).y;
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		gc.drawText(words, bounds.x + CellLook.PADDING, bounds.y + (bounds.height - height) / 2, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		gc.setClipping(clipping);
		if (mark) {
			gc.setBackground(colours.cell());
			gc.fillRectangle(bounds.x, bounds.y + bounds.height - 3, bounds.width, 3);
		}
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(columns.head(cell.getColumnIndex()), SWT.DRAW_DELIMITER).x + 2 * CellLook.PADDING;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return columns.headLines() * gc.getFontMetrics().getHeight();
	}
}
