package kakko.core.internal.edits;

import java.util.HashMap;
import java.util.Map;

import kakko.core.Reading;
import kakko.core.Reading.Bracket;

/** Tells the signs of brackets that stand in both texts from signs that were matched by chance. */
final class StandingBrackets {

	private static final long NOWHERE = -2;

	private final Map<Long, Long> olderPartners;
	private final Map<Long, Long> newerPartners;
	private final BracketSigns signs;

	StandingBrackets(Reading from, Reading to, BracketSigns signs) {
		olderPartners = partners(from);
		newerPartners = partners(to);
		this.signs = signs;
	}

	private static Map<Long, Long> partners(Reading reading) {
		Map<Long, Long> partners = new HashMap<>();
		for (Bracket bracket : reading.brackets()) {
			if (bracket.closed()) {
				long opener = BracketSigns.place(bracket.paragraph(), bracket.start());
				long closer = BracketSigns.place(bracket.endParagraph(), bracket.end() - 1);
				partners.put(opener, closer);
				partners.put(closer, opener);
			}
		}
		return partners;
	}

	/** Of a bracket over several paragraphs one sign is enough: the other may be in a row that isn't written yet. */
	boolean stands(Token from, Token to) {
		long older = olderPartners.getOrDefault(BracketSigns.place(from.paragraph(), from.start()), NOWHERE);
		long newer = newerPartners.getOrDefault(BracketSigns.place(to.paragraph(), to.start()), NOWHERE);
		if (!from.isBracket() || older == NOWHERE || newer == NOWHERE) {
			return false;
		}
		boolean spans = paragraph(older) != from.paragraph() || paragraph(newer) != to.paragraph();
		return spans || signs.across(paragraph(older), (int) older) == newer;
	}

	private static int paragraph(long place) {
		return (int) (place >> 32);
	}
}
