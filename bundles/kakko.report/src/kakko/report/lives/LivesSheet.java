package kakko.report.lives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.report.Wording;

/** Lives as a sheet: a row each, in the order and with the columns that are given. */
public final class LivesSheet {

	private LivesSheet() {
	}

	public static Sheet of(String name, List<LifeColumn> columns, List<LifeRow> rows, Wording wording) {
		List<List<Cell>> cells = new ArrayList<>(List.of(Cell.row(columns.stream().map(LifeColumn::head).toArray())));
		rows.forEach(row -> cells.add(columns.stream().map(column -> column.cell(row, wording)).toList()));
		int frozen = (int) IntStream.range(0, columns.size()).takeWhile(column -> columns.get(column).names()).count();
		return new Sheet(name, columns.stream().map(LifeColumn::width).toList(), 1, frozen, cells);
	}
}
