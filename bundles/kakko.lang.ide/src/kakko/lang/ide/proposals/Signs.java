package kakko.lang.ide.proposals;

import java.util.ArrayList;
import java.util.List;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;

/** Brackets. */
final class Signs {

	private Signs() {
	}

	static List<Candidate> of(DraftText draft, int caret, Wording wording) {
		List<Candidate> signs = new ArrayList<>();
		boolean open = draft.draft().getBrackets().stream().filter(bracket -> bracket.getCloser() == null).map(bracket -> Places.of(draft, bracket))
				.anyMatch(place -> place.start() < caret && caret <= place.end());
		if (open) {
			signs.add(sign("]", "]", wording.say("bracket.close")));
		}
		signs.add(sign("[]", "[ ]", wording.say("bracket.pair")));
		return signs;
	}

	private static Candidate sign(String replacement, String label, String explanation) {
		return new Candidate(Kind.BRACKET, replacement, List.of(), label, explanation, true);
	}
}
