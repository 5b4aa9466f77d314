package kakko.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Corrections.OfOption;
import kakko.core.Reading;
import kakko.core.quote.Quote;
import kakko.core.quote.Quotes;
import kakko.model.dossiers.Anchor;
import kakko.model.dossiers.Correction;
import kakko.model.dossiers.CorrectionKind;
import kakko.model.dossiers.DossiersFactory;

/** The way between corrections by index, as the engine takes them, and by the words they are about, as they are kept. */
final class Anchoring {

	private static final int NOWHERE = -1;

	private final Quotes older;
	private final Quotes newer;

	Anchoring(Reading older, Reading newer) {
		this.older = new Quotes(older);
		this.newer = new Quotes(newer);
	}

	/** Without ids, drafts and time. */
	List<Correction> anchored(Corrections corrections) {
		List<Correction> anchored = new ArrayList<>();
		corrections.together().forEach(link -> anchored.add(paragraphs(CorrectionKind.TOGETHER, link.from(), link.to())));
		corrections.apart().forEach(link -> anchored.add(paragraphs(CorrectionKind.APART, link.from(), link.to())));
		corrections.brackets().forEach(said -> anchored.add(
				fate(CorrectionKind.BRACKET, said.fate(), place(older, Quotes::bracket, said.from(), said.at()), place(newer, Quotes::bracket, said.to(), said.at()))));
		corrections.options().forEach(said -> anchored.add(
				fate(CorrectionKind.OPTION, said.fate(), place(older, Quotes::option, said.from(), said.at()), place(newer, Quotes::option, said.to(), said.at()))));
		return anchored;
	}

	private Correction paragraphs(CorrectionKind kind, int from, int to) {
		return correction(kind, "", older.paragraph(from), newer.paragraph(to));
	}

	private static Correction fate(CorrectionKind kind, Enum<?> fate, Quote from, Quote to) {
		return correction(kind, fate.name().toLowerCase(Locale.ROOT), from, to);
	}

	/** The bracket or option itself, or the paragraph where it is seen on the side that has none; null for neither. */
	private static Quote place(Quotes quotes, BiFunction<Quotes, Integer, Quote> quote, int index, int at) {
		return index >= 0 ? quote.apply(quotes, index) : at >= 0 ? quotes.paragraph(at) : null;
	}

	private static Correction correction(CorrectionKind kind, String fate, Quote from, Quote to) {
		Correction correction = DossiersFactory.eINSTANCE.createCorrection();
		correction.setKind(kind);
		correction.setFate(fate);
		correction.setOlder(anchor(from));
		correction.setNewer(anchor(to));
		return correction;
	}

	private static Anchor anchor(Quote quote) {
		if (quote == null) {
			return null;
		}
		Anchor anchor = DossiersFactory.eINSTANCE.createAnchor();
		anchor.setParagraph(quote.paragraph());
		anchor.setNth(quote.nth());
		anchor.setQuote(quote.text());
		anchor.setBefore(quote.before());
		anchor.setAfter(quote.after());
		return anchor;
	}

	/** The correction by index; empty where its words are no longer there. */
	Optional<Corrections> find(Correction correction) {
		try {
			return Optional.of(switch (correction.getKind()) {
				case TOGETHER -> Corrections.together(paragraph(older, correction.getOlder()), paragraph(newer, correction.getNewer()));
				case APART -> Corrections.apart(paragraph(older, correction.getOlder()), paragraph(newer, correction.getNewer()));
				case BRACKET -> Corrections.of(bracket(correction));
				case OPTION -> Corrections.of(option(correction));
			});
		} catch (Lost | IllegalArgumentException lost) {
			return Optional.empty();
		}
	}

	/** An anchor whose words aren't there. */
	private static final class Lost extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	private OfBracket bracket(Correction correction) {
		int from = itself(correction.getOlder(), older::findBracket);
		int to = itself(correction.getNewer(), newer::findBracket);
		return new OfBracket(Fate.valueOf(fate(correction)), from, to, seenAt(correction));
	}

	private OfOption option(Correction correction) {
		int from = itself(correction.getOlder(), older::findOption);
		int to = itself(correction.getNewer(), newer::findOption);
		return new OfOption(OptionOutcome.valueOf(fate(correction)), from, to, seenAt(correction));
	}

	private static String fate(Correction correction) {
		return String.valueOf(correction.getFate()).toUpperCase(Locale.ROOT);
	}

	private static int itself(Anchor anchor, Function<Quote, OptionalInt> find) {
		return anchor == null || anchor.getNth() < 0 ? NOWHERE : find.apply(quote(anchor)).orElseThrow(Lost::new);
	}

	private int seenAt(Correction correction) {
		boolean inOlder = correction.getOlder() != null && correction.getOlder().getNth() < 0;
		boolean inNewer = correction.getNewer() != null && correction.getNewer().getNth() < 0;
		return inOlder ? paragraph(older, correction.getOlder()) : inNewer ? paragraph(newer, correction.getNewer()) : NOWHERE;
	}

	private static int paragraph(Quotes quotes, Anchor anchor) {
		return Optional.ofNullable(anchor).map(Anchoring::quote).map(quotes::findParagraph).orElseThrow(Lost::new).orElseThrow(Lost::new);
	}

	private static Quote quote(Anchor anchor) {
		return new Quote(anchor.getParagraph(), anchor.getNth(), text(anchor.getQuote()), text(anchor.getBefore()), text(anchor.getAfter()));
	}

	private static String text(String kept) {
		return kept == null ? "" : kept;
	}
}
