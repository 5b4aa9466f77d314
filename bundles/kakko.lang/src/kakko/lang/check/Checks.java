package kakko.lang.check;

import java.util.Comparator;
import java.util.List;

import kakko.model.drafts.Draft;

/** All rules, and running them. */
public final class Checks {

	private static final List<Check> ALL = List.of(new StrayCloser(), new UnclosedOpener(), new UnbalancedBrace(), new EmptyBracket(), new FillerLeft(),
			new CrossingBracket(), new OptionGap(), new DuplicateNumber(), new NumberGap(), new DanglingReference());

	private Checks() {
	}

	public static List<Check> all() {
		return ALL;
	}

	/** Every problem of the draft, in the order of the text. */
	public static List<Problem> run(Draft draft) {
		return ALL.stream().flatMap(check -> check.check(draft).stream()).sorted(Comparator.comparingInt(Problem::paragraph).thenComparingInt(Problem::start)).toList();
	}
}
