package kakko.core.internal.track;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.FateFlag;
import kakko.core.Comparison.Flag;
import kakko.core.Comparison.Row;
import kakko.core.History.Life;
import kakko.core.Reading;

/**
 * Says in the steps what a step alone can't know: that what it calls new, reopened or added stood in an earlier revision,
 * went, and is back. The step's own answer stays.
 */
final class Comebacks {

	/** Fewer words than this are added anywhere by chance. */
	private static final int TELLING = 5;

	private final List<Comparison> steps;
	private final Map<Integer, Set<Integer>> brackets = new HashMap<>();
	/** Words of paragraphs that went in earlier steps, with how many went. */
	private final Map<List<String>, Integer> gone = new HashMap<>();

	Comebacks(List<Comparison> steps, List<Life> lives) {
		this.steps = steps;
		lives.stream().filter(Life::returned).forEach(this::backIn);
	}

	/** A life is back in each step behind which it stands, and before which it didn't. */
	private void backIn(Life life) {
		for (int step = life.birth(); step < steps.size(); step++) {
			if (life.fates().get(step) >= 0 && life.places().get(step) < 0 && life.places().get(step + 1) >= 0) {
				brackets.computeIfAbsent(step, any -> new HashSet<>()).add(life.fates().get(step));
			}
		}
	}

	List<Comparison> flagged() {
		List<Comparison> flagged = new ArrayList<>();
		for (int step = 0; step < steps.size(); step++) {
			Comparison told = steps.get(step);
			List<Row> rows = told.rows().stream().map(row -> row(row, told.to())).toList();
			flagged.add(new Comparison(told.from(), told.to(), rows, brackets(told.brackets(), brackets.getOrDefault(step, Set.of())), told.options(), told.choices(),
					told.weights(), told.totals()));
			told.rows().stream().filter(row -> row.change() == Change.DELETED)
					.forEach(row -> row.from().forEach(paragraph -> gone.merge(words(told.from(), paragraph), 1, Integer::sum)));
		}
		return flagged;
	}

	private Row row(Row row, Reading to) {
		return row.change() == Change.ADDED && row.to().stream().anyMatch(paragraph -> takeBack(words(to, paragraph))) ? flagged(row) : row;
	}

	private boolean takeBack(List<String> words) {
		return words.size() >= TELLING && gone.computeIfPresent(words, (any, count) -> count - 1) != null && gone.get(words) >= 0;
	}

	private static Row flagged(Row row) {
		Set<Flag> flags = EnumSet.of(Flag.RETURNED);
		flags.addAll(row.flags());
		return new Row(row.change(), row.moved(), row.renumbered(), flags, row.from(), row.to(), row.links(), row.edits(), row.words(), row.corrected());
	}

	private static List<BracketFate> brackets(List<BracketFate> told, Set<Integer> back) {
		List<BracketFate> fates = new ArrayList<>(told);
		back.forEach(answer -> fates.set(answer, flagged(told.get(answer))));
		return List.copyOf(fates);
	}

	private static BracketFate flagged(BracketFate fate) {
		Set<FateFlag> flags = EnumSet.of(FateFlag.RETURNED);
		flags.addAll(fate.flags());
		return new BracketFate(fate.fate(), fate.sure(), flags, fate.from(), fate.to(), fate.at(), fate.corrected());
	}

	private static List<String> words(Reading reading, int paragraph) {
		return Trail.words(reading.paragraphs().get(paragraph).body());
	}
}
