package kakko.lang.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kakko.lang.check.Problem.Severity;
import kakko.lang.edit.TextEdit;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/** One rule that a draft should keep. */
public interface Check {

	/** What the rule is called in messages and settings: stray-closer. */
	String rule();

	Severity severity();

	/** @return what breaks the rule, in the order of the text; empty where nothing does */
	List<Problem> check(Draft draft);

	/** Why it matters and what to do, in a few sentences. */
	default String explanation(Locale language) {
		return Messages.text(language, rule() + ".explanation");
	}

	default Problem problem(Block block, int start, int end, String... args) {
		return new Problem(rule(), severity(), block.getIndex(), start, end, List.of(args), Optional.empty());
	}

	default Problem problem(Block block, int start, int end, TextEdit fix, String... args) {
		return new Problem(rule(), severity(), block.getIndex(), start, end, List.of(args), Optional.of(fix));
	}
}
