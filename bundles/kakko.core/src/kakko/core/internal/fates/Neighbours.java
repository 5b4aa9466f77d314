package kakko.core.internal.fates;

import kakko.core.internal.edits.WordMatch;

/** Where the surroundings of an older bracket stand in the newer text. */
final class Neighbours {

	private final Brackets older;
	private final WordMatch match;

	Neighbours(Brackets older, WordMatch match) {
		this.older = older;
		this.match = match;
	}

	/** Index of the newer word that the nearest matched word in front of the bracket became, same paragraph; or -1. */
	int before(int bracket) {
		int begin = older.text().first()[older.get(bracket).paragraph()];
		for (int word = older.first(bracket) - 1; word >= begin; word--) {
			if (match.across()[word] >= 0) {
				return match.across()[word];
			}
			if (clean(word, bracket)) {
				return -1;
			}
		}
		return -1;
	}

	/** The same behind the bracket, in the paragraph where it closes. */
	int behind(int bracket) {
		int end = older.text().first()[older.get(bracket).endParagraph() + 1];
		for (int word = older.end(bracket); word < end; word++) {
			if (match.across()[word] >= 0) {
				return match.across()[word];
			}
			if (clean(word, bracket)) {
				return -1;
			}
		}
		return -1;
	}

	/** Words of a neighbouring bracket may go without parting the neighbours; a lost word of the sentence itself parts them. */
	private boolean clean(int word, int bracket) {
		return older.text().depth()[word] <= older.get(bracket).depth();
	}

	/** Whether the words that stand for a bracket still have what stood around it beside them; an end of a paragraph is a neighbour too. */
	boolean stillThere(int bracket, Trace trace) {
		int paragraph = older.get(bracket).paragraph();
		boolean atStart = older.first(bracket) == older.text().first()[paragraph];
		boolean atEnd = older.end(bracket) == older.text().first()[older.get(bracket).endParagraph() + 1];
		int newParagraph = match.to().paragraph()[trace.first()];
		boolean before = atStart ? trace.first() == match.to().first()[newParagraph] : before(bracket) == trace.first() - 1 && before(bracket) >= 0;
		boolean behind = atEnd ? trace.last() + 1 == match.to().first()[newParagraph + 1] : behind(bracket) == trace.last() + 1;
		return before && behind;
	}
}
