package kakko.ui.table;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the head of a column, a long one on two lines. */
public final class HeadPainter extends AbstractCellPainter {

	private final IntFunction<String> said;
	private final IntPredicate marked;
	private final Supplier<Color> ground;

	/**
	 * @param said   what stands over a column, on one line or two
	 * @param marked whether it is the selected one that is to be seen from its head
	 * @param ground of the table
	 */
	public HeadPainter(IntFunction<String> said, IntPredicate marked, Supplier<Color> ground) {
		this.said = said;
		this.marked = marked;
		this.ground = ground;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		TableColours colours = TableColours.on(ground.get());
		boolean mark = marked.test(cell.getColumnIndex());
		gc.setBackground(mark ? colours.row() : colours.head());
		gc.fillRectangle(bounds);
		gc.setForeground(colours.line());
		gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		gc.drawLine(bounds.x + bounds.width - 1, bounds.y + bounds.height / 4, bounds.x + bounds.width - 1, bounds.y + bounds.height * 3 / 4);
		gc.setForeground(mark ? colours.words() : colours.quiet());
		String words = said.apply(cell.getColumnIndex());
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
		return gc.textExtent(said.apply(cell.getColumnIndex()), SWT.DRAW_DELIMITER).x + 2 * CellLook.PADDING;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return 2 * gc.getFontMetrics().getHeight();
	}
}
