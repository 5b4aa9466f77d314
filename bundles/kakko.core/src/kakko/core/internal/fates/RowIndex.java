package kakko.core.internal.fates;

import java.util.List;

import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.internal.edits.WordMatch;

/** Finds the row of an older paragraph, and where in the newer text its bracket's place is. */
final class RowIndex {

	private final WordMatch match;
	private final Row[] ofOlder;

	RowIndex(WordMatch match, List<Row> rows) {
		this.match = match;
		ofOlder = new Row[match.from().paragraphs()];
		rows.forEach(row -> row.from().forEach(paragraph -> ofOlder[paragraph] = row));
	}

	Row of(int olderParagraph) {
		return ofOlder[olderParagraph];
	}

	boolean linked(int olderParagraph, int newerParagraph) {
		return ofOlder[olderParagraph].to().contains(newerParagraph);
	}

	/** The partner of the nearest older paragraph before this one that has any, or -1. */
	int linkedBefore(int paragraph) {
		int at = paragraph - 1;
		while (at >= 0 && ofOlder[at].links().isEmpty()) {
			at--;
		}
		return at < 0 ? -1 : ofOlder[at].to().getLast();
	}

	/** The same behind it. */
	int linkedBehind(int paragraph) {
		int at = paragraph + 1;
		while (at < ofOlder.length && ofOlder[at].links().isEmpty()) {
			at++;
		}
		return at == ofOlder.length ? -1 : ofOlder[at].to().getFirst();
	}

	/** The newer paragraph where the words in front of a bracket are, or those behind it, or its paragraph's partner; -1 where that is gone. */
	int placeOf(int bracket, Brackets older, Neighbours neighbours) {
		int paragraph = older.get(bracket).paragraph();
		int before = neighbours.before(bracket);
		if (before >= 0 && linked(paragraph, match.to().paragraph()[before])) {
			return match.to().paragraph()[before];
		}
		int nearest = nearest(bracket, older);
		if (nearest >= 0) {
			return match.to().paragraph()[nearest];
		}
		return ofOlder[paragraph].links().stream().filter(link -> link.from() == paragraph).mapToInt(Link::to).findFirst().orElse(-1);
	}

	/** The newer word of the nearest older word of its paragraph that was matched in its row, before the bracket or behind it; or -1. */
	private int nearest(int bracket, Brackets older) {
		int paragraph = older.get(bracket).paragraph();
		int begin = match.from().first()[paragraph];
		int end = match.from().first()[paragraph + 1];
		for (int distance = 1; distance <= end - begin; distance++) {
			for (int word : new int[] { older.first(bracket) - distance, older.end(bracket) + distance - 1 }) {
				boolean inside = word >= begin && word < end && match.across()[word] >= 0;
				if (inside && linked(paragraph, match.to().paragraph()[match.across()[word]])) {
					return match.across()[word];
				}
			}
		}
		return -1;
	}
}
