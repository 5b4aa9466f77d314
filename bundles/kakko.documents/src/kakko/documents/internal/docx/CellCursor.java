package kakko.documents.internal.docx;

import kakko.lang.DraftComposer.CellStart;

/** Where in a table the next paragraph stands. A table inside a cell is further paragraphs of that cell. */
final class CellCursor {

	private int depth;
	private CellStart next = CellStart.SAME;

	boolean isInTable() {
		return depth > 0;
	}

	/** How the paragraph that comes now begins; the one behind it is in the same cell. */
	CellStart next() {
		CellStart start = next;
		next = CellStart.SAME;
		return start;
	}

	void table(Runnable rows) {
		depth++;
		begin(CellStart.TABLE);
		rows.run();
		depth--;
	}

	void row(Runnable cells) {
		begin(CellStart.ROW);
		cells.run();
	}

	void cell(Runnable content) {
		begin(CellStart.CELL);
		content.run();
	}

	/** Empty cells and rows leave the higher beginning to the next words. */
	private void begin(CellStart start) {
		if (depth == 1 && (next == CellStart.SAME || start.ordinal() < next.ordinal())) {
			next = start;
		}
	}
}
