package kakko.ui.compare.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Weight;
import kakko.core.Reading.Paragraph;
import kakko.report.Wording;
import kakko.ui.appearance.FateColours;

/** What is said behind a row in a word or two: fates, options, weights, where it came from, how sure. */
public final class Chips {

	private final Compared compared;
	private final Wording results;
	private final kakko.ui.Wording window;

	public Chips(Compared compared, kakko.ui.Wording window) {
		this.compared = compared;
		this.results = Wording.in(window.locale());
		this.window = window;
	}

	/** All of a row. */
	public List<Chip> of(Row row) {
		List<Chip> chips = new ArrayList<>();
		change(row, chips);
		fates(row, chips);
		compared.fates().options(row).forEach(option -> chips.add(option(option)));
		compared.fates().weights(row).forEach(weight -> chips.add(weight(weight)));
		if (row.moved() && !row.from().isEmpty() && !row.to().isEmpty()) {
			chips.add(new Chip(results.text("page.moved.from", place(row)), FateColours::again, row, true));
		}
		row.flags().stream().sorted().forEach(flag -> chips.add(Chip.of(results.of(flag), FateColours::quiet)));
		doubt(row, chips);
		if (row.renumbered()) {
			chips.add(Chip.quietly(results.text("renumbered")));
		}
		return chips;
	}

	/** Those behind one part of a row of several. */
	List<Chip> of(Row row, int part) {
		List<Chip> chips = new ArrayList<>();
		if (part == 0) {
			chips.addAll(of(row));
		}
		if (row.change() == Change.SPLIT && row.to().size() > 1 && part < row.to().size()) {
			chips.add(Chip.of(window.say("compare.split", part + 1, row.to().size()), FateColours::quiet));
		}
		return chips;
	}

	Chip movedTo(Row row) {
		return new Chip(results.text("page.moved.to", compared.paragraph(Side.NEWER, row.to().getFirst()).name()), FateColours::again, row, false);
	}

	private void change(Row row, List<Chip> chips) {
		switch (row.change()) {
		case DELETED -> chips.add(Chip.of(results.of(row.change()), FateColours::lost));
		case ADDED -> chips.add(Chip.of(window.say("compare.added"), FateColours::fresh));
		case MERGED -> chips.add(Chip.of(window.say("compare.merged", row.from().size()), FateColours::quiet));
		default -> {
			// told by the words themselves
		}
		}
	}

	private void fates(Row row, List<Chip> chips) {
		Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
		compared.fates().brackets(row).stream().map(BracketFate::fate).filter(fate -> !told(row, fate)).forEach(fate -> counts.merge(fate, 1, Integer::sum));
		counts.forEach((fate, count) -> chips.add(Chip.of(window.say("compare.count", count, results.of(fate)), colours -> colours.of(fate))));
	}

	/** Whether the row itself says it already. */
	private static boolean told(Row row, Fate fate) {
		return fate == Fate.KEPT || row.change() == Change.DELETED && fate == Fate.DELETED || row.change() == Change.ADDED && fate == Fate.NEW;
	}

	private Chip option(OptionFate fate) {
		String label = compared.comparison().of(fate).options().get(fate.index()).label();
		return Chip.of(window.say("compare.option", label, results.of(fate.fate())), colours -> colours.of(fate.fate()));
	}

	private Chip weight(Weight weight) {
		boolean told = weight.kind() == Weight.Kind.VERB && !weight.from().isEmpty() && !weight.to().isEmpty();
		return Chip.of(told ? weight.from() + " → " + weight.to() : results.of(weight), FateColours::changed);
	}

	private void doubt(Row row, List<Chip> chips) {
		if (compared.corrected(row)) {
			chips.add(Chip.of(results.text("corrected"), FateColours::fresh));
		}
		compared.doubtful(row).flatMap(results::doubt).ifPresent(unsure -> chips.add(Chip.of(unsure, FateColours::changed)));
	}

	/** Number and section that a moved row stood at. */
	private String place(Row row) {
		Paragraph first = compared.paragraph(Side.OLDER, row.from().getFirst());
		boolean heading = compared.sections(Side.OLDER).heading(first.index()) == first.index();
		String section = heading ? "" : compared.sections(Side.OLDER).name(first.index());
		return section.isEmpty() ? first.name() : first.name() + " (" + section + ")";
	}
}
