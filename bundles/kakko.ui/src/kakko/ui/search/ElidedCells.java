package kakko.ui.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Cells with words in several styles; one that has no room for all of them ends with "…". */
final class ElidedCells extends DelegatingStyledCellLabelProvider {

	private static final String MORE = "…";
	private static final int GAP = 4;

	ElidedCells(IStyledLabelProvider words) {
		super(words);
	}

	/** Its column has a width of its own; laying out each line of what was found only to measure it would hold the window up. */
	@Override
	protected void measure(Event event, Object element) {
		// as wide as it is
	}

	@Override
	protected void paint(Event event, Object element) {
		super.paint(event, element);
		TableItem item = (TableItem) event.item;
		Rectangle cell = item.getBounds(event.index);
		int right = right(item.getParent(), event.index, cell);
		if (item.getTextBounds(event.index).x + event.gc.textExtent(item.getText(event.index)).x > right) {
			int left = right - event.gc.textExtent(MORE).x - GAP;
			event.gc.fillRectangle(left, cell.y, right - left, cell.height);
			event.gc.drawText(MORE, left, cell.y + (cell.height - event.gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	/** The last column is seen up to the edge. */
	private static int right(Table table, int column, Rectangle cell) {
		return column == table.getColumnCount() - 1 ? table.getClientArea().width : cell.x + cell.width;
	}
}
