package kakko.documents.internal.pdf;

import kakko.lang.DraftComposer.CellStart;

/**
 * A space on the page that drawn lines enclose: a cell of a table, or a box around text.
 *
 * @param page  from 1
 * @param table number of the table on its page, from 0; -1 for a box
 * @param row   from 0
 */
record Frame(int page, int table, int row, int column, double left, double top, double right, double bottom) {

	boolean cell() {
		return table >= 0;
	}

	/** How a cell's paragraph begins when the one before stands in another frame, in this one, or in none (null). */
	CellStart startsAfter(Frame before) {
		if (equals(before)) {
			return CellStart.SAME;
		}
		if (before == null || !before.cell() || !sameTable(before)) {
			return CellStart.TABLE;
		}
		return before.page == page && before.row == row ? CellStart.CELL : CellStart.ROW;
	}

	/** A table that fills the rest of a page goes on, on the next, at the same place. */
	private boolean sameTable(Frame before) {
		return before.page == page ? before.table == table : before.page == page - 1 && row == 0;
	}

	boolean holds(Line line) {
		return line.y > top && line.y - line.size / 3 < bottom;
	}
}
