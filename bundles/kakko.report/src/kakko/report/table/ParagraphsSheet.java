package kakko.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kakko.core.Comparison;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;
import kakko.report.Wording;

/** What became of each paragraph, a row a change. */
final class ParagraphsSheet {

	private static final List<Integer> WIDTHS = List.of(10, 8, 60, 16, 24, 10, 10, 10, 8, 60);

	private ParagraphsSheet() {
	}

	static Sheet of(String name, Comparison comparison, Wording wording) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(Cell.row(wording.text("column.number.from"), wording.text("column.page"), wording.text("from"), wording.text("column.change"),
				wording.text("column.flags"), wording.text("totals.words.deleted"), wording.text("totals.words.inserted"), wording.text("column.number.to"),
				wording.text("column.page"), wording.text("to")));
		comparison.rows().forEach(row -> rows.add(cells(row, comparison, wording)));
		return new Sheet(name, WIDTHS, 1, 0, rows);
	}

	private static List<Cell> cells(Row row, Comparison comparison, Wording wording) {
		List<Paragraph> from = paragraphs(comparison.from(), row.from());
		List<Paragraph> to = paragraphs(comparison.to(), row.to());
		return List.of(numbers(from), page(from), text(from), new Cell(wording.of(row.change()), tone(row.change())),
				Cell.of(String.join(", ", wording.flags(row))), Cell.of(row.words().deleted()), Cell.of(row.words().inserted()), numbers(to), page(to), text(to));
	}

	private static List<Paragraph> paragraphs(Reading reading, List<Integer> indexes) {
		return indexes.stream().map(reading.paragraphs()::get).toList();
	}

	private static Cell numbers(List<Paragraph> paragraphs) {
		return Cell.of(paragraphs.stream().map(Paragraph::number).filter(number -> !number.isEmpty()).collect(Collectors.joining(", ")));
	}

	private static Cell page(List<Paragraph> paragraphs) {
		return Cell.of(paragraphs.isEmpty() || paragraphs.getFirst().page() == 0 ? "" : paragraphs.getFirst().page());
	}

	private static Cell text(List<Paragraph> paragraphs) {
		return Cell.of(paragraphs.stream().map(Paragraph::body).collect(Collectors.joining("\n")));
	}

	private static Tone tone(Comparison.Change change) {
		return switch (change) {
			case SAME -> Tone.QUIET;
			case EDITED, SPLIT, MERGED -> Tone.CHANGED;
			case DELETED -> Tone.LOST;
			case ADDED -> Tone.FRESH;
		};
	}
}
