package kakko.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import kakko.core.History;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;
import kakko.report.Wording;

/** Brackets or options, a row each, a column a revision: its fate in letter and colour. */
final class LivesSheet {

	/** One step's answer about one bracket or option. */
	record Answer(Enum<?> fate, double sure) {
	}

	/** Number, section, page and words of the thing with this index in a reading. */
	record Sight(String number, String section, int page, String text) {
	}

	private static final int TEXT_WIDTH = 60;
	private static final int REVISION_WIDTH = 12;
	private static final String HERE = "●";

	private final Wording wording;
	private final BiFunction<Reading, Integer, Sight> sight;
	private final BiFunction<Integer, Integer, Answer> answer;

	/**
	 * @param sight  what stands at an index of a reading
	 * @param answer (step, index in that step) → its fate
	 */
	LivesSheet(Wording wording, BiFunction<Reading, Integer, Sight> sight, BiFunction<Integer, Integer, Answer> answer) {
		this.wording = wording;
		this.sight = sight;
		this.answer = answer;
	}

	Sheet sheet(String name, History history, List<String> revisions, List<Life> lives) {
		List<Integer> widths = new ArrayList<>(List.of(9, 20, 6, TEXT_WIDTH));
		List<Object> head = new ArrayList<>(List.of(wording.text("column.number"), wording.text("column.section"), wording.text("column.page"), wording.text("column.text")));
		revisions.forEach(revision -> {
			widths.add(REVISION_WIDTH);
			head.add(revision);
		});
		widths.addAll(List.of(14, 7, 10));
		head.addAll(List.of(wording.text("column.end"), wording.text("sure"), wording.text("column.returned")));
		List<List<Cell>> rows = new ArrayList<>(List.of(Cell.row(head.toArray())));
		lives.forEach(life -> rows.add(row(life, history)));
		return new Sheet(name, widths, 1, 4, rows);
	}

	private List<Cell> row(Life life, History history) {
		Sight seen = sight.apply(history.revisions().get(life.birth()), life.places().get(life.birth()));
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(seen.number()), Cell.of(seen.section()), Cell.of(seen.page() == 0 ? "" : seen.page()), Cell.of(seen.text())));
		Answer last = null;
		for (int revision = 0; revision < history.revisions().size(); revision++) {
			Answer here = revision == 0 ? null : answer(life, revision - 1);
			cells.add(here == null ? present(life, revision) : new Cell(wording.letter(here.fate()), Tones.of(here.fate())));
			last = here == null ? last : here;
		}
		cells.add(last == null ? Cell.of("") : new Cell(wording.of(last.fate()), Tones.of(last.fate())));
		cells.add(last == null ? Cell.of("") : new Cell(last.sure(), Tones.of(last.sure())));
		cells.add(Cell.of(life.returned() ? wording.text("column.returned") : ""));
		return cells;
	}

	private Answer answer(Life life, int step) {
		int index = life.fates().get(step);
		return index < 0 ? null : answer.apply(step, index);
	}

	private static Cell present(Life life, int revision) {
		return life.places().get(revision) < 0 ? Cell.of("") : new Cell(HERE, Tone.QUIET);
	}
}
