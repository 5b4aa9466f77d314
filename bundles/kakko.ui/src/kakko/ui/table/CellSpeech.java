package kakko.ui.table;

import org.eclipse.swt.graphics.GC;

/** What a table says in words: to screen readers, and under the pointer. Rows and columns from 0, heads not counted. */
public interface CellSpeech {

	/** What the table is. */
	String table();

	/** A cell with its row and column. */
	String cell(int row, int column);

	/**
	 * What is to be known of a cell and isn't read in it, as one paragraph; blank for nothing.
	 *
	 * @param gc   to measure with, in the table's font
	 * @param room of the cell, in pixels
	 */
	String under(int row, int column, GC gc, int room);
}
