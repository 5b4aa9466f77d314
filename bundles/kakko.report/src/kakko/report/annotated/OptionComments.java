package kakko.report.annotated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Reading;
import kakko.core.Reading.Option;
import kakko.report.Selection;
import kakko.report.Shortened;

/** What became of Options: one comment speaks for all that stood against each other, on the label of the first. {@link Margin} says which have one. */
final class OptionComments {

	private static final int LONGEST = 90;

	private final Selection selection;
	private final Margin margin;
	private final List<Line> older;
	private final List<Line> newer;

	OptionComments(Selection selection, Margin margin, List<Line> older, List<Line> newer) {
		this.selection = selection;
		this.margin = margin;
		this.older = older;
		this.newer = newer;
	}

	/** Puts each comment on its line, those of the newer text first. */
	void place() {
		place(false);
		place(true);
	}

	private void place(boolean gone) {
		Reading side = gone ? selection.comparison().from() : selection.comparison().to();
		Map<Integer, List<OptionFate>> groups = new TreeMap<>();
		selection.options().stream().filter(fate -> fate.stands() != gone && tells(fate)).sorted(Comparator.comparing(OptionFate::lastIndex))
				.forEach(fate -> groups.computeIfAbsent(side.options().get(fate.lastIndex()).group(), group -> new ArrayList<>()).add(fate));
		groups.values().forEach(group -> place(side, gone ? older : newer, group));
	}

	private static boolean tells(OptionFate fate) {
		return fate.corrected() || fate.doubtful() || fate.fate() != OptionOutcome.KEPT && fate.fate() != OptionOutcome.NEW;
	}

	private void place(Reading side, List<Line> lines, List<OptionFate> group) {
		Option first = side.options().get(group.getFirst().lastIndex());
		Line line = lines.get(first.paragraph());
		int comment = margin.add(group.stream().map(fate -> margin.line(fate, words(side, side.options().get(fate.lastIndex())))).toList(), group);
		line.comment(comment, line.shown().offset(first.labelStart()), line.shown().offset(first.labelEnd()));
	}

	static String words(Reading side, Option option) {
		return Shortened.of((option.label() + " " + side.text(option)).strip(), LONGEST);
	}
}
