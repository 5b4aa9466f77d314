package kakko.ui.table;

import org.eclipse.swt.graphics.GC;

/** What stands in the cells of a table. Rows and columns from 0, heads not counted. */
public interface CellDrawing {

	/** On a cell that nothing is drawn on yet, not even its ground. */
	void draw(CellLook look, int row, int column);

	/** Room in which all of a cell is read, in pixels, paddings in. */
	int width(GC gc, int row, int column);
}
