package kakko.lang.ide.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;

/** What could be typed at a place: words the field uses, names, and places of this draft. */
public final class Proposals {

	/** A list that is longer is not read. */
	private static final int MOST_OF_A_KIND = 30;

	private Proposals() {
	}

	/** First those that more was typed of, then by kind. */
	public static List<Proposal> at(DraftText draft, int offset, Locale language) {
		return at(draft, offset, "", language);
	}

	/**
	 * The same while the text goes on: nobody who types waits for a parser.
	 *
	 * @param since what was typed at the offset since the draft was parsed, with the caret behind it; edits count in the text with it
	 */
	public static List<Proposal> at(DraftText draft, int offset, String since, Locale language) {
		if (draft.draft().getBlocks().isEmpty()) {
			return List.of();
		}
		Typed typed = new Typed(draft, offset, since);
		if (typed.block().getIndex() < 0) {
			return List.of();
		}
		Wording wording = new Wording(language);
		List<Candidate> candidates = new ArrayList<>();
		candidates.addAll(Verbs.of(draft, typed, wording));
		candidates.addAll(OptionLabels.of(draft, offset, wording));
		candidates.addAll(Modals.of(wording));
		candidates.addAll(Citations.of(draft, typed, wording));
		candidates.addAll(Names.of(wording));
		candidates.addAll(Signs.of(draft, offset, wording));
		return fitting(candidates, typed);
	}

	private static List<Proposal> fitting(List<Candidate> candidates, Typed typed) {
		List<Proposal> fitting = candidates.stream().flatMap(candidate -> candidate.at(typed).stream()).filter(proposal -> standsRight(proposal, typed)).toList();
		return fitting.stream().collect(Collectors.groupingBy(Proposal::kind)).values().stream().flatMap(ofKind -> ofKind.stream().limit(MOST_OF_A_KIND))
				.sorted(Comparator.comparingInt((Proposal proposal) -> proposal.edit().offset()).thenComparing(Proposal::kind)).toList();
	}

	/** Paragraphs begin with verbs and option labels, and never with what an operative sentence has inside. */
	private static boolean standsRight(Proposal proposal, Typed typed) {
		boolean begins = typed.begins(proposal.edit().offset());
		return switch (proposal.kind()) {
		case VERB, OPTION -> begins;
		case MODAL -> !begins;
		default -> true;
		} || proposal.kind() == Kind.BRACKET;
	}
}
