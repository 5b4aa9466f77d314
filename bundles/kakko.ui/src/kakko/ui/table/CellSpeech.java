package kakko.ui.table;

/** What a table says in words: to screen readers, and under the pointer. Rows and columns from 0, heads not counted. */
public interface CellSpeech {

	/** What the table is. */
	String table();

	/** A cell with its row and column. */
	String cell(int row, int column);

	/** What a cell has no room for, as one paragraph; blank for nothing. */
	String under(int row, int column);
}
