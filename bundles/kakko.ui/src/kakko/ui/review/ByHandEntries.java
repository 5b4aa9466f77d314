package kakko.ui.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Anchor;
import kakko.model.dossiers.Correction;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.Wording;

/** What was put right by hand, as the user reads it. */
final class ByHandEntries {

	private final DossierFolder dossier;
	private final Wording wording;
	private final kakko.report.Wording results;

	ByHandEntries(DossierFolder dossier, Wording wording) {
		this.dossier = dossier;
		this.wording = wording;
		this.results = kakko.report.Wording.in(wording.locale());
	}

	/**
	 * @param refused those that can't be honoured, by their ids
	 * @param pairs   whether to say between which drafts
	 */
	List<PutRight> of(List<Correction> corrections, Collection<String> refused, boolean pairs) {
		return corrections.stream().map(correction -> new PutRight(words(correction, refused.contains(correction.getId()), pairs), dossier, correction)).toList();
	}

	private String words(Correction correction, boolean lost, boolean pairs) {
		String quotes = Stream.of(correction.getOlder(), correction.getNewer()).filter(Objects::nonNull).map(Anchor::getQuote).map(Doubts::shortened)
				.collect(Collectors.joining(" ↔ "));
		String drafts = pairs ? " (" + label(correction.getFrom()) + " → " + label(correction.getTo()) + ")" : "";
		return wording.say("review.entry", said(correction), quotes) + drafts + (lost ? " · " + wording.say("review.lost") : "");
	}

	private String said(Correction correction) {
		String fate = correction.getFate() == null ? "" : correction.getFate().toUpperCase(Locale.ROOT);
		return switch (correction.getKind()) {
		case TOGETHER -> wording.say("review.together");
		case APART -> wording.say("review.apart");
		case BRACKET -> results.of(Fate.valueOf(fate));
		case OPTION -> results.of(OptionOutcome.valueOf(fate));
		};
	}

	private String label(String draft) {
		return dossier.find(draft).map(DossierDraft::getLabel).orElse(draft);
	}
}
