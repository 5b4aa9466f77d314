package kakko.documents.sheet;

import java.util.Arrays;
import java.util.List;

/** A workbook to be written: sheets of cells, formatting reduced to what a reader needs. */
public record Workbook(String title, List<Sheet> sheets) {

	public Workbook {
		sheets = List.copyOf(sheets);
	}

	/**
	 * @param columns widths in characters, one a column
	 * @param head    rows at the top that stay in sight and carry the filter; 0 for none
	 * @param frozen  columns at the left that stay in sight
	 * @param rows    cells from the left, head rows first
	 */
	public record Sheet(String name, List<Integer> columns, int head, int frozen, List<List<Cell>> rows) {

		public Sheet {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}

	/** @param value text (String) or a real number (Integer, Double) */
	public record Cell(Object value, Tone tone) {

		public static Cell of(Object value) {
			return new Cell(value, Tone.PLAIN);
		}

		public static List<Cell> row(Object... values) {
			return Arrays.stream(values).map(Cell::of).toList();
		}
	}

	/** What a cell's colour says; the words in it say the same. */
	public enum Tone {
		PLAIN, HEAD, QUIET, CHANGED, GAINED, LOST, FRESH, AGAIN, UNSURE, PERCENT
	}
}
