package kakko.lang.check;

import java.util.List;

import kakko.lang.check.Problem.Severity;
import kakko.lang.edit.TextEdit;
import kakko.model.drafts.Block;
import kakko.model.drafts.Closer;
import kakko.model.drafts.Draft;

/** A ] that closes nothing. */
final class StrayCloser implements Check {

	private static final int BEFORE = 40;

	@Override
	public String rule() {
		return "stray-closer";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Problem> check(Draft draft) {
		Places places = new Places(draft);
		return draft.getStrays().stream().map(stray -> problem(places, stray)).toList();
	}

	private Problem problem(Places places, Closer stray) {
		Block block = Places.block(stray);
		int at = stray.getOffset();
		String before = Places.quote(block.getText(), Math.max(0, at - BEFORE), at + 1);
		return problem(block, at, at + 1, new TextEdit(places.start(stray), places.end(stray) - places.start(stray), ""), before);
	}
}
