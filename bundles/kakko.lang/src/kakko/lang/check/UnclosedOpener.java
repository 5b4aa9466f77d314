package kakko.lang.check;

import java.util.List;

import kakko.lang.check.Problem.Severity;
import kakko.lang.edit.TextEdit;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Opener;

/** A [ that is never closed. */
final class UnclosedOpener implements Check {

	@Override
	public String rule() {
		return "unclosed-opener";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Problem> check(Draft draft) {
		Places places = new Places(draft);
		return draft.getBrackets().stream().filter(bracket -> bracket.getCloser() == null).map(Bracket::getOpener).map(opener -> problem(places, opener)).toList();
	}

	private Problem problem(Places places, Opener opener) {
		Block block = Places.block(opener);
		int end = places.end(block);
		return problem(block, opener.getOffset(), opener.getOffset() + 1, new TextEdit(end, 0, "]"), Places.quote(block.getText(), opener.getOffset(), block.getText().length()));
	}
}
