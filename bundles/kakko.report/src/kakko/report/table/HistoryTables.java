package kakko.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.History;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.documents.sheet.Workbook;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.report.Sections;
import kakko.report.Wording;
import kakko.report.table.LivesSheet.Answer;
import kakko.report.table.LivesSheet.Sight;

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
		sheets.add(brackets(history, names, wording));
		sheets.add(options(history, names, wording));
		return new Workbook(history.revisions().getLast().title(), sheets);
	}

	private static Sheet brackets(History history, List<String> names, Wording wording) {
		LivesSheet sheet = new LivesSheet(wording, HistoryTables::bracket, (step, index) -> {
			BracketFate fate = history.steps().get(step).brackets().get(index);
			return new Answer(fate.fate(), fate.sure());
		});
		return sheet.sheet(wording.text("brackets"), history, wording.columns(history.revisions(), names), history.brackets());
	}

	private static Sheet options(History history, List<String> names, Wording wording) {
		LivesSheet sheet = new LivesSheet(wording, HistoryTables::option, (step, index) -> {
			OptionFate fate = history.steps().get(step).options().get(index);
			return new Answer(fate.fate(), fate.sure());
		});
		return sheet.sheet(wording.text("options"), history, wording.columns(history.revisions(), names), history.options());
	}

	private static Sight bracket(Reading reading, int index) {
		Reading.Bracket bracket = reading.brackets().get(index);
		Paragraph paragraph = reading.paragraphs().get(bracket.paragraph());
		return new Sight(paragraph.name(), Sections.of(reading).name(paragraph.index()), paragraph.page(), reading.text(bracket));
	}

	private static Sight option(Reading reading, int index) {
		Reading.Option option = reading.options().get(index);
		Paragraph paragraph = reading.paragraphs().get(option.paragraph());
		return new Sight(paragraph.name(), Sections.of(reading).name(paragraph.index()), paragraph.page(), option.label() + " " + reading.text(option));
	}
}
