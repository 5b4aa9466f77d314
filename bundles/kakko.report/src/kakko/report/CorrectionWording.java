package kakko.report;

import java.util.Locale;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.model.dossiers.Anchor;
import kakko.model.dossiers.Correction;

/** Says in a sentence what was put right by hand. */
public final class CorrectionWording {

	private static final int LONGEST = 60;

	private final Wording wording;

	public CorrectionWording(Locale locale) {
		wording = Wording.in(locale);
	}

	/** “[shall]” (paragraph 3): accepted. Paragraphs are counted from 1, as they stood when it was said. */
	public String of(Correction correction) {
		return switch (correction.getKind()) {
			case TOGETHER -> wording.text("correction.together", quote(correction.getOlder()), quote(correction.getNewer()));
			case APART -> wording.text("correction.apart", quote(correction.getOlder()), quote(correction.getNewer()));
			case BRACKET -> fate(correction, wording.of(Fate.valueOf(fate(correction))));
			case OPTION -> fate(correction, wording.of(OptionOutcome.valueOf(fate(correction))));
		};
	}

	private static String fate(Correction correction) {
		return correction.getFate().toUpperCase(Locale.ROOT);
	}

	private String fate(Correction correction, String fate) {
		Anchor older = correction.getOlder();
		Anchor newer = correction.getNewer();
		if (older == null || older.getNth() < 0) {
			return wording.headed(quote(newer), fate);
		}
		return newer == null || newer.getNth() < 0 ? wording.headed(quote(older), fate) : wording.text("correction.became", quote(older), fate, quote(newer));
	}

	private String quote(Anchor anchor) {
		return wording.text("correction.quote", Shortened.of(anchor.getQuote(), LONGEST), anchor.getParagraph() + 1);
	}
}
