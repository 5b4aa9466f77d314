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

	/** The newer paragraph where the words in front of a bracket are, or those behind it, or its paragraph's partner; -1 where that is gone. */
	int placeOf(int bracket, Brackets older, Neighbours neighbours) {
		int paragraph = older.get(bracket).paragraph();
		int before = neighbours.before(bracket);
		if (before >= 0 && linked(paragraph, match.to().paragraph()[before])) {
			return match.to().paragraph()[before];
		}
		return ofOlder[paragraph].links().stream().filter(link -> link.from() == paragraph).mapToInt(Link::to).findFirst().orElse(-1);
	}
}
