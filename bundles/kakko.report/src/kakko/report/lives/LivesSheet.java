package kakko.report.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.report.Wording;

/** Lives as a sheet: a row each, in the order and with the columns that are given, and with the place of each, for which a sheet always has room. */
public final class LivesSheet {

	private LivesSheet() {
	}

	public static Sheet of(String name, List<LifeColumn> shown, List<LifeRow> rows, Wording wording) {
		List<LifeColumn> columns = LifeColumn.placed(shown, wording);
		List<List<Cell>> cells = new ArrayList<>(List.of(Cell.row(columns.stream().map(LifeColumn::head).toArray())));
		rows.forEach(row -> cells.add(columns.stream().map(column -> column.cell(row, wording)).toList()));
		int frozen = (int) IntStream.range(0, columns.size()).takeWhile(column -> columns.get(column).names()).count();
		return new Sheet(name, columns.stream().map(LifeColumn::width).toList(), 1, frozen, cells);
	}
}
