package kakko.ui.table;

import org.eclipse.swt.graphics.GC;

/** The columns of a table of cells. */
public interface CellColumns {

	/** In pixels, paddings in; asked whenever the columns or the size of text changed. */
	int width(GC gc, int column);

	/** The column that takes the room the others leave; -1 for none. */
	int stretched();

	/** How many columns at the left stay in sight. */
	int frozen();

	/** What stands over a column, on one line or two. */
	String head(int column);

	/** Whether it is the selected one that is to be seen from its head. */
	default boolean isMarked(int column) {
		return false;
	}

	/** How many lines of words there is room for over a column. */
	int headLines();
}
