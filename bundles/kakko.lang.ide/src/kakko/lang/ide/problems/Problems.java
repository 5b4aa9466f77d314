package kakko.lang.ide.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import kakko.lang.check.Check;
import kakko.lang.check.Checks;
import kakko.lang.check.Problem;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Wording;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;

/** What should be looked at in a draft, with ways out. */
public final class Problems {

	private static final Map<String, Check> CHECKS = Checks.all().stream().collect(Collectors.toMap(Check::rule, Function.identity()));

	private Problems() {
	}

	/** In the order of the text. */
	public static List<DraftProblem> of(DraftText draft, Locale language) {
		Fixes fixes = new Fixes(draft, new Wording(language));
		List<Block> paragraphs = draft.paragraphs();
		return Checks.run(draft.draft()).stream().map(problem -> problem(draft, problem, paragraphs.get(problem.paragraph()), fixes, language)).toList();
	}

	private static DraftProblem problem(DraftText draft, Problem problem, Block block, Fixes fixes, Locale language) {
		Range place = draft.offsets().range(block, problem.start(), problem.end());
		return new DraftProblem(problem.rule(), problem.severity(), place, problem.paragraph(), problem.message(language), CHECKS.get(problem.rule()).explanation(language),
				fixes.of(problem, block, language));
	}
}
