package kakko.ui.tracker;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import kakko.report.lives.LifeColumn;

/** Paints the head of a column, a long one on two lines, with the direction it is sorted in. */
final class HeadPainter extends AbstractCellPainter {

	private final ShownRows rows;
	private final Supplier<Color> ground;

	HeadPainter(ShownRows rows, Supplier<Color> ground) {
		this.ground = ground;
		this.rows = rows;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		TableColours colours = TableColours.on(ground.get());
		gc.setBackground(colours.head());
		gc.fillRectangle(bounds);
		gc.setForeground(colours.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x + bounds.width - 1, bounds.y + bounds.height / 4, bounds.x + bounds.width - 1, bounds.y + bounds.height * 3 / 4);
		gc.setForeground(colours.quiet());
		String said = head(rows.columns().get(cell.getColumnIndex())) + arrow(rows.getSortDirection(cell.getColumnIndex()));
		int height = gc.textExtent(said, SWT.DRAW_DELIMITER).y;
		Rectangle clipping = gc.getClipping();
		gc.setClipping(bounds.intersection(clipping));
		gc.drawText(said, bounds.x + LifePainter.PADDING, bounds.y + (bounds.height - height) / 2, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		gc.setClipping(clipping);
	}

	/** A version date over its time of day: columns are narrow. */
	static String head(LifeColumn column) {
		return column.head().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1\n");
	}

	private static String arrow(SortDirectionEnum direction) {
		return switch (direction) {
			case ASC -> " ▲";
			case DESC -> " ▼";
			case NONE -> "";
		};
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.textExtent(head(rows.columns().get(cell.getColumnIndex())) + arrow(SortDirectionEnum.ASC), SWT.DRAW_DELIMITER).x + 2 * LifePainter.PADDING;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 2 * gc.getFontMetrics().getHeight();
	}
}
