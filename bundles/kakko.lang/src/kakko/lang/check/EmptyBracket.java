package kakko.lang.check;

import java.util.List;

import kakko.lang.check.Problem.Severity;
import kakko.lang.edit.TextEdit;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Draft;

/** [ ]: a blank that nobody filled, or what is left of a bracket whose words were struck. */
final class EmptyBracket implements Check {

	@Override
	public String rule() {
		return "empty-bracket";
	}

	@Override
	public Severity severity() {
		return Severity.HINT;
	}

	@Override
	public List<Problem> check(Draft draft) {
		Places places = new Places(draft);
		return draft.getBrackets().stream().filter(EmptyBracket::isEmpty).map(bracket -> problem(places, bracket)).toList();
	}

	private static boolean isEmpty(Bracket bracket) {
		Block block = Places.block(bracket.getOpener());
		return bracket.getCloser() != null && Places.block(bracket.getCloser()) == block
				&& block.getText().substring(bracket.getOpener().getOffset() + 1, bracket.getCloser().getOffset()).replace('\u00A0', ' ').isBlank();
	}

	private Problem problem(Places places, Bracket bracket) {
		int start = places.start(bracket.getOpener());
		TextEdit fix = new TextEdit(start, places.end(bracket.getCloser()) - start, "");
		return problem(Places.block(bracket.getOpener()), bracket.getOpener().getOffset(), bracket.getCloser().getOffset() + 1, fix);
	}
}
