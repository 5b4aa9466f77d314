package kakko.lang.check;

import java.util.List;

import kakko.lang.check.Problem.Severity;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/** Two paragraphs of one list with the same number. */
final class DuplicateNumber implements Check {

	@Override
	public String rule() {
		return "duplicate-number";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Problem> check(Draft draft) {
		return NumberSequence.breaks(draft, NumberSequence.Break::repeated).stream().map(this::problem).toList();
	}

	private Problem problem(NumberSequence.Break found) {
		Block block = found.block();
		return problem(block, block.getNumberStart(), block.getNumberEnd(), block.getNumber(), found.before());
	}
}
