package kakko.lang.ide.proposals;

import java.util.List;
import java.util.stream.Stream;

import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;

/** How strongly a sentence binds. */
final class Modals {

	private Modals() {
	}

	static List<Candidate> of(Wording wording) {
		return Stream.of("shall", "should", "may").map(word -> Candidate.words(Kind.MODAL, word, wording.say("modal." + word), true)).toList();
	}
}
