package kakko.lang.check;

import java.util.List;

import kakko.lang.check.Problem.Severity;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/** 3, then 5: a paragraph was struck, or a number mistyped. */
final class NumberGap implements Check {

	@Override
	public String rule() {
		return "number-gap";
	}

	@Override
	public Severity severity() {
		return Severity.HINT;
	}

	@Override
	public List<Problem> check(Draft draft) {
		return NumberSequence.breaks(draft, gap -> !gap.repeated()).stream().map(this::problem).toList();
	}

	private Problem problem(NumberSequence.Break found) {
		Block block = found.block();
		return problem(block, block.getNumberStart(), block.getNumberEnd(), block.getNumber(), found.before());
	}
}
