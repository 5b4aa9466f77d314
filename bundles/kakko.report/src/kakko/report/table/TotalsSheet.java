package kakko.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import kakko.core.Comparison;
import kakko.core.Comparison.Totals;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;
import kakko.report.Wording;
import kakko.report.lives.LifeTones;

/** Counts, a column a step between two revisions. */
final class TotalsSheet {

	private static final int NAME_WIDTH = 34;
	private static final int STEP_WIDTH = 28;

	private final Wording wording;
	private final List<Comparison> steps;
	private final List<List<Cell>> rows = new ArrayList<>();

	private TotalsSheet(Wording wording, List<Comparison> steps) {
		this.wording = wording;
		this.steps = steps;
	}

	/** @param names of the steps, one each: {@code draft-1.docx → draft-2.docx} */
	static Sheet of(List<Comparison> steps, List<String> names, Wording wording) {
		TotalsSheet sheet = new TotalsSheet(wording, steps);
		List<Integer> widths = new ArrayList<>(List.of(NAME_WIDTH));
		steps.forEach(step -> widths.add(STEP_WIDTH));
		List<Object> head = new ArrayList<>(List.of(wording.text("totals")));
		head.addAll(names);
		sheet.rows.add(Cell.row(head.toArray()));
		sheet.fill();
		return new Sheet(wording.text("totals"), widths, 1, 1, sheet.rows);
	}

	private void fill() {
		count("totals.paragraphs.from", Totals::fromParagraphs);
		count("totals.paragraphs.to", Totals::toParagraphs);
		counts("paragraphs", Totals::changes, Comparison.Change.values());
		count("moved", Totals::moved);
		count("renumbered", Totals::renumbered);
		count("totals.words.deleted", totals -> totals.words().deleted());
		count("totals.words.inserted", totals -> totals.words().inserted());
		count("totals.brackets.from", Totals::fromBrackets);
		count("totals.brackets.to", Totals::toBrackets);
		counts("brackets", Totals::fates, Comparison.Fate.values());
		counts("options", Totals::options, Comparison.OptionOutcome.values());
		if (steps.stream().anyMatch(Comparison::isCorrected)) {
			rows.add(Cell.row(wording.text("corrected"), Wording.BY_HAND));
		}
	}

	private void count(String key, ToIntFunction<Totals> number) {
		row(wording.text(key), Tone.PLAIN, number);
	}

	private <E extends Enum<E>> void counts(String group, Function<Totals, Map<E, Integer>> numbers, E[] names) {
		for (E name : names) {
			Tone tone = name instanceof Comparison.Change ? Tone.PLAIN : LifeTones.of(name);
			row(wording.headed(wording.text(group), wording.of(name)), tone, totals -> numbers.apply(totals).getOrDefault(name, 0));
		}
	}

	private void row(String name, Tone tone, ToIntFunction<Totals> number) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
		steps.forEach(step -> cells.add(new Cell(number.applyAsInt(step.totals()), tone)));
		rows.add(cells);
	}
}
