package kakko.lang.ide.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/**
 * The words with which paragraphs of decisions begin. Where one follows another with the same verb, it says Also, and the
 * one behind that Further.
 */
final class Verbs {

	private static final List<String> OPERATIVE = List.of("Decides", "Requests", "Invites", "Encourages", "Urges", "Calls upon", "Notes", "Takes note of", "Welcomes", "Recognizes",
			"Acknowledges", "Reaffirms", "Emphasizes", "Recalls", "Agrees", "Adopts");
	private static final List<String> RECITALS = List.of("Recalling", "Noting", "Recognizing", "Acknowledging", "Reaffirming", "Emphasizing", "Welcoming", "Taking note of");

	private Verbs() {
	}

	static List<Candidate> of(DraftText draft, Typed typed, Wording wording) {
		String before = before(draft, typed);
		List<String> words = before.endsWith(",") ? RECITALS : OPERATIVE;
		List<Candidate> candidates = new ArrayList<>();
		words.forEach(word -> again(word, before).ifPresent(said -> candidates.add(candidate(said, word, wording))));
		words.forEach(word -> candidates.add(candidate(word, word, wording)));
		return candidates;
	}

	private static Candidate candidate(String said, String word, Wording wording) {
		return Candidate.words(Kind.VERB, said, wording.say("verb." + word.replace(' ', '-')), true);
	}

	private static Optional<String> again(String word, String before) {
		if (before.startsWith(word + " ")) {
			return Optional.of("Also " + lower(word));
		}
		return before.startsWith("Also " + lower(word) + " ") || before.startsWith("Further " + lower(word) + " ") ? Optional.of("Further " + lower(word)) : Optional.empty();
	}

	private static String lower(String word) {
		return Character.toLowerCase(word.charAt(0)) + word.substring(1);
	}

	/** The words of the paragraph in front, of the same depth or higher; without number and brackets. */
	private static String before(DraftText draft, Typed typed) {
		List<Block> paragraphs = draft.paragraphs();
		Block block = typed.block();
		for (int index = typed.isNewParagraph() ? block.getIndex() : block.getIndex() - 1; index >= 0; index--) {
			Block before = paragraphs.get(index);
			if (before.getKind() == BlockKind.HEADING) {
				return "";
			} else if (before.getKind() == BlockKind.PARAGRAPH && before.getLevel() <= block.getLevel() && !before.getNumber().startsWith("(")) {
				return before.getText().substring(before.getNumberEnd()).replaceFirst("^[\\s\\[\\]]+", "");
			}
		}
		return "";
	}
}
