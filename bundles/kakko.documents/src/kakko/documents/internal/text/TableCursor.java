package kakko.documents.internal.text;

import kakko.lang.DraftComposer.CellStart;

/** Where the next paragraph stands in its table. Tables within a cell are paragraphs of that cell. */
final class TableCursor {

	private int depth;
	private CellStart next = CellStart.SAME;

	void enterTable() {
		if (depth++ == 0) {
			next = CellStart.TABLE;
		}
	}

	void leaveTable() {
		depth--;
	}

	void row() {
		widen(CellStart.ROW);
	}

	void cell() {
		widen(CellStart.CELL);
	}

	/** Empty cells have no paragraph: the first that has one begins the row. */
	private void widen(CellStart start) {
		if (depth == 1 && start.compareTo(next) < 0) {
			next = start;
		}
	}

	boolean isInTable() {
		return depth > 0;
	}

	CellStart take() {
		CellStart taken = next;
		next = CellStart.SAME;
		return taken;
	}
}
