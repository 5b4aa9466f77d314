package kakko.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import kakko.core.History;
import kakko.documents.sheet.Workbook;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeRows;
import kakko.report.lives.LivesSheet;

/** The bracket table: totals, paragraphs of each step, brackets and options over all revisions. */
public final class HistoryTables {

	private HistoryTables() {
	}

	/** @param names of the revisions' files */
	public static Workbook workbook(History history, List<String> names, Locale locale) {
		Wording wording = Wording.in(locale);
		List<String> steps = IntStream.range(1, names.size()).mapToObj(next -> names.get(next - 1) + " → " + names.get(next)).toList();
		List<Sheet> sheets = new ArrayList<>(List.of(TotalsSheet.of(history.steps(), steps, wording)));
		for (int step = 0; step < history.steps().size(); step++) {
			String suffix = history.steps().size() == 1 ? "" : " " + (step + 1) + "–" + (step + 2);
			sheets.add(ParagraphsSheet.of(wording.text("paragraphs") + suffix, history.steps().get(step), wording));
		}
		List<LifeColumn> columns = LifeColumn.all(wording.columns(history.revisions(), names), wording);
		LifeRows lives = new LifeRows(history);
		sheets.add(LivesSheet.of(wording.text("brackets"), columns, lives.brackets(), wording));
		sheets.add(LivesSheet.of(wording.text("options"), columns, lives.options(), wording));
		return new Workbook(history.revisions().getLast().title(), sheets);
	}
}
