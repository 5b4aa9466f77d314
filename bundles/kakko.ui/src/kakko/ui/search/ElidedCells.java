package kakko.ui.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * Cells with words in several styles; one that has no room for all of them ends with "…". Nothing is asked of the native table about its
 * cells: for each answer GTK measures a line, and a screenful of them would hold the window up.
 */
final class ElidedCells extends DelegatingStyledCellLabelProvider {

	private static final String MORE = "…";
	private static final int GAP = 4;

	private TextLayout layout;

	ElidedCells(IStyledLabelProvider words) {
		super(words);
	}

	/** Its column has a width of its own. */
	@Override
	protected void measure(Event event, Object element) {
		// as wide as it is
	}

	@Override
	protected void paint(Event event, Object element) {
		Table table = (Table) event.widget;
		lay(table, getStyledStringProvider().getStyledText(element));
		Rectangle words = layout.getBounds();
		int start = event.x + GAP;
		layout.draw(event.gc, start, event.y + (event.height - words.height) / 2);
		int right = right(table, event.index);
		if (start + words.width > right) {
			int left = right - event.gc.textExtent(MORE).x - GAP;
			event.gc.fillRectangle(left, event.y, right - left, event.height);
			event.gc.drawText(MORE, left, event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private void lay(Table table, StyledString words) {
		if (layout == null) {
			layout = new TextLayout(table.getDisplay());
		}
		layout.setFont(table.getFont());
		layout.setText(words.getString());
		for (StyleRange style : words.getStyleRanges()) {
			layout.setStyle(style, style.start, style.start + style.length - 1);
		}
	}

	/** The last column is seen up to the edge. */
	private static int right(Table table, int index) {
		if (index == table.getColumnCount() - 1) {
			return table.getClientArea().width;
		}
		int right = 0;
		for (int column = 0; column <= index; column++) {
			right += table.getColumn(column).getWidth();
		}
		return right;
	}

	@Override
	public void dispose() {
		super.dispose();
		if (layout != null) {
			layout.dispose();
			layout = null;
		}
	}
}
