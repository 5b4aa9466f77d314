package kakko.ui.compare.sheet;

import java.util.List;

import kakko.ui.compare.text.Line;

/** A line of the sheet, set: the cells that have words, and how high it is. */
record LaidLine(Line line, List<Cell> cells, int height) {

	static final int PADDING = 6;

	/** The cell at this place, or the nearest one. */
	Cell cellAt(int x) {
		Cell found = null;
		for (Cell cell : cells) {
			if (found == null || cell.x() <= x) {
				found = cell;
			}
		}
		return found;
	}

	void dispose() {
		cells.forEach(cell -> cell.layout().dispose());
	}
}
