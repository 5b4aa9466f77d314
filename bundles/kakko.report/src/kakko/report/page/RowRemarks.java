package kakko.report.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Flag;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Weight;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.core.RowFates;
import kakko.report.Sections;
import kakko.report.Shortened;
import kakko.report.Wording;

/** What is said below the text of a row: its change, where it came from, the fates of its brackets and options. */
final class RowRemarks {

	private static final int LONGEST_WORDS = 48;
	/** More brackets than these are counted, and named on demand. */
	private static final int MOST_NAMED = 4;

	private final Markup page;
	private final Comparison comparison;
	private final Wording wording;
	private final RowFates fates;
	private final Sections older;

	RowRemarks(Markup page, Comparison comparison, Wording wording, RowFates fates) {
		this.page = page;
		this.comparison = comparison;
		this.wording = wording;
		this.fates = fates;
		this.older = Sections.of(comparison.from());
	}

	void write(Row row) {
		if (row.change() != Change.SAME && row.change() != Change.EDITED) {
			chip(Frame.tone(row.change()), wording.of(row.change()) + parts(row));
		}
		if (row.moved() && !row.from().isEmpty()) {
			page.element("a href=\"#g" + row.from().getFirst() + "\"", "chip moved", "↕ " + wording.text("page.moved.from", place(row))).text(" ");
		}
		row.flags().stream().sorted().forEach(flag -> chip(flag == Flag.RETURNED ? "reopened" : "", wording.of(flag)));
		if (row.corrected()) {
			chip("", wording.byHand());
		}
		brackets(fates.brackets(row).stream().filter(fate -> fate.fate() != Fate.KEPT).toList());
		fates.options(row).forEach(this::option);
		fates.weights(row).forEach(this::weight);
		if (row.renumbered()) {
			page.element("small", "", wording.text("renumbered"));
		}
	}

	/** Number and section that a moved row stood at. */
	private String place(Row row) {
		Paragraph first = comparison.from().paragraphs().get(row.from().getFirst());
		String section = older.heading(first.index()) == first.index() ? "" : older.name(first.index());
		return section.isEmpty() ? first.name() : first.name() + " (" + section + ")";
	}

	private static String parts(Row row) {
		return row.from().size() > 1 || row.to().size() > 1 ? " " + row.from().size() + " → " + row.to().size() : "";
	}

	private void brackets(List<BracketFate> changed) {
		if (changed.size() <= MOST_NAMED) {
			changed.forEach(this::bracket);
			return;
		}
		Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
		changed.forEach(fate -> counts.merge(fate.fate(), 1, Integer::sum));
		page.element("details", "", () -> {
			page.element("summary", "", () -> counts.forEach((fate, count) -> chip(Frame.tone(fate), count + " " + wording.of(fate))));
			changed.forEach(this::bracket);
		});
	}

	private void bracket(BracketFate fate) {
		Reading reading = comparison.of(fate);
		String text = reading.text(reading.brackets().get(fate.index()));
		List<String> said = new ArrayList<>(List.of(wording.of(fate.fate())));
		fate.flags().stream().sorted().map(wording::of).forEach(said::add);
		answer(Shortened.bracket(text, LONGEST_WORDS) + " " + String.join(", ", said), fate);
	}

	private void option(OptionFate fate) {
		Reading reading = comparison.of(fate);
		String label = reading.options().get(fate.index()).label();
		answer(label + " " + wording.of(fate.fate()), fate);
	}

	private void weight(Weight weight) {
		chip("weight", wording.of(weight));
	}

	private void answer(String words, Answer answer) {
		String doubt = answer.corrected() ? " " + Wording.BY_HAND : wording.doubt(answer).map(unsure -> " · " + unsure).orElse("");
		chip(Frame.tone(answer.fate()) + (answer.doubtful() ? " unsure" : ""), words + doubt);
	}

	private void chip(String tone, String words) {
		page.element("span", ("chip " + tone).strip(), words).text(" ");
	}
}
