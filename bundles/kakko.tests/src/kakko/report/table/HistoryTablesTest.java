package kakko.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import kakko.core.Engine;
import kakko.core.History;
import kakko.documents.sheet.Workbook;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;
import kakko.lang.DraftLanguage;
import kakko.report.Samples;
import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeRows;
import kakko.report.lives.LivesSheet;

class HistoryTablesTest {

	@Test
	void aBracketHasARowAndARevisionAColumn() {
		Sheet brackets = sheet(workbook("# Finance\n\n1. Parties [shall] pay [now];\n", "# Finance\n\n1. Parties shall pay [now];\n"), "Brackets");
		assertEquals(List.of("No.", "Section", "Page", "Text", "a", "b", "Last answer", "Sure", "Returned"), values(brackets.rows().getFirst()));
		assertEquals(List.of("1", "Finance", "", "[shall]", "●", "accepted", "accepted"), values(brackets.rows().get(1)).subList(0, 7));
		assertEquals(List.of("1", "Finance", "", "[now]", "●", "kept", "kept"), values(brackets.rows().get(2)).subList(0, 7));
	}

	@Test
	void aFateIsTheSameColourWhereverItIsTold() {
		Sheet brackets = sheet(workbook("1. Parties [shall] pay;\n", "1. Parties shall pay;\n"), "Brackets");
		assertEquals(List.of(Tone.GAINED, Tone.GAINED), brackets.rows().get(1).subList(5, 7).stream().map(Cell::tone).toList());
	}

	@Test
	void countsPagesAndSurenessAreNumbers() throws IOException {
		Workbook workbook = HistoryTables.workbook(Samples.sample(), List.of("a", "b", "c"), Locale.ENGLISH);
		sheet(workbook, "Totals").rows().stream().skip(1).takeWhile(row -> row.size() > 1).flatMap(row -> row.stream().skip(1))
				.forEach(cell -> assertTrue(cell.value() instanceof Integer, cell.toString()));
		for (List<Cell> row : sheet(workbook, "Brackets").rows().stream().skip(1).toList()) {
			assertTrue(row.get(2).value() instanceof Integer || row.get(2).value().equals(""), row.toString());
			assertTrue(row.get(8).value() instanceof Double || row.get(8).value().equals(""), row.toString());
		}
	}

	/** A bracket that may have been reopened was told to be as sure as that it was accepted then. */
	@Test
	void aRowIsAsSureAsTheLeastSureOfItsAnswers() throws IOException {
		List<Cell> row = sheet(HistoryTables.workbook(Samples.sample(), List.of("a", "b", "c"), Locale.ENGLISH), "Brackets").rows().stream().filter(each -> each.get(3).value().equals("[7.CD/2]")).findFirst().orElseThrow();
		assertEquals(List.of("", "reopened", "accepted", "accepted"), values(row).subList(4, 8));
		assertEquals(0.67, (Double) row.get(8).value(), 0.005);
		assertEquals(Tone.UNSURE, row.get(8).tone());
	}

	/** An Option's letter X, a bracket's letter O: nobody knew what the columns of the revisions said. */
	@Test
	void whatBecameOfItIsSaidInWords() {
		Workbook workbook = workbook("1. Parties [shall] pay [now];\n\nOption 1: in coins;\n\nOption 2: by letter;\n", "1. Parties shall pay [now] [and here];\n\nin coins;\n");
		assertEquals(List.of("accepted", "kept", "new"), newest(sheet(workbook, "Brackets")));
		assertEquals(List.of("chosen", "dropped"), newest(sheet(workbook, "Options")));
	}

	/** The window's table leaves the section and the page out, and so did what was exported from it: "Pp2" there was in each decision. */
	@Test
	void whereABracketStandsIsSaidBehindItsNumber() {
		History history = history("# Finance\n\n1. Parties [shall] pay;\n\n# Technology\n\n1. Parties [may] share;\n");
		Wording wording = Wording.in(Locale.ENGLISH);
		List<LifeColumn> shown = LifeColumn.all(List.of("a"), wording).stream().filter(column -> List.of(LifeColumn.Kind.NUMBER, LifeColumn.Kind.TEXT, LifeColumn.Kind.REVISION).contains(column.kind())).toList();
		Sheet sheet = LivesSheet.of("Brackets", shown, new LifeRows(history).brackets(), wording);
		assertEquals(List.of(List.of("No.", "Section", "Page", "Text", "a"), List.of("1", "Finance", "", "[shall]", "●"), List.of("1", "Technology", "", "[may]", "●")),
				sheet.rows().stream().map(HistoryTablesTest::values).toList());
		assertEquals(4, sheet.frozen());
	}

	@Test
	void everySheetHasAHeadThatStaysAndAsManyWidthsAsColumns() throws IOException {
		for (Sheet sheet : HistoryTables.workbook(Samples.sample(), List.of("a", "b", "c"), Locale.JAPANESE).sheets()) {
			assertEquals(1, sheet.head());
			sheet.rows().forEach(row -> assertTrue(row.size() <= sheet.columns().size(), sheet.name() + row));
			assertEquals(sheet.columns().size(), sheet.rows().getFirst().size());
		}
	}

	private static Workbook workbook(String... revisions) {
		return HistoryTables.workbook(history(revisions), List.of("a", "b"), Locale.ENGLISH);
	}

	private static History history(String... revisions) {
		return Engine.track(List.of(revisions).stream().map(text -> Engine.read(DraftLanguage.parse(text))).toList(), new NullProgressMonitor());
	}

	private static Sheet sheet(Workbook workbook, String name) {
		return workbook.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
	}

	/** What the last of two revisions' columns says. */
	private static List<Object> newest(Sheet sheet) {
		return sheet.rows().stream().skip(1).map(row -> row.get(5).value()).toList();
	}

	private static List<Object> values(List<Cell> row) {
		return row.stream().map(Cell::value).toList();
	}
}
