package kakko.lang.ide.proposals;

import java.util.List;
import java.util.Optional;

import kakko.lang.edit.TextEdit;
import kakko.lang.ide.proposals.Proposal.Kind;

/**
 * What may be proposed, whatever was typed.
 *
 * @param typed   beginnings of these lead to it
 * @param unasked whether it is also proposed where nothing of it was typed
 */
record Candidate(Kind kind, String replacement, List<String> typed, String label, String explanation, boolean unasked) {

	static Candidate words(Kind kind, String words, String explanation, boolean unasked) {
		return new Candidate(kind, words, List.of(words), words, explanation, unasked);
	}

	/** @return empty where it doesn't fit what was typed */
	Optional<Proposal> at(Typed place) {
		Optional<Integer> start = place.startOf(typed);
		if (start.isEmpty() && !(unasked && place.isBetweenWords())) {
			return Optional.empty();
		}
		int offset = start.orElse(place.caret());
		int caret = offset + (replacement.equals("[]") ? 1 : replacement.length());
		return Optional.of(new Proposal(kind, new TextEdit(offset, place.caret() - offset, replacement), caret, label, explanation));
	}
}
