package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.FateFlag;
import kakko.core.Comparison.Row;
import kakko.core.internal.edits.WordMatch;

/** Decides what became of each negotiation bracket. */
public final class BracketFates {

	/** See {@code fates.md}: at least two in five of its content words in order. */
	private static final double WENT_IN = 0.4;

	private final WordMatch match;
	private final Brackets older;
	private final Brackets newer;
	private final Standing standing;
	private final int[] rowOf;
	private final List<Row> rows;

	private BracketFates(WordMatch match, List<Row> rows) {
		this.match = match;
		this.rows = rows;
		older = new Brackets(match.from());
		newer = new Brackets(match.to());
		standing = new Standing(older, newer, match);
		rowOf = new int[match.from().paragraphs()];
		for (int row = 0; row < rows.size(); row++) {
			for (int paragraph : rows.get(row).from()) {
				rowOf[paragraph] = row;
			}
		}
	}

	public static List<BracketFate> of(WordMatch match, List<Row> rows) {
		return new BracketFates(match, rows).all();
	}

	private List<BracketFate> all() {
		List<BracketFate> fates = new ArrayList<>();
		for (int bracket = 0; bracket < older.size(); bracket++) {
			if (older.negotiated(bracket)) {
				fates.add(older(bracket));
			}
		}
		for (int bracket = 0; bracket < newer.size(); bracket++) {
			if (newer.negotiated(bracket) && standing.back(bracket) < 0) {
				fates.add(newer(bracket));
			}
		}
		return fates;
	}

	private BracketFate older(int bracket) {
		int there = standing.of(bracket);
		if (there >= 0) {
			return new BracketFate(sameWords(bracket, there) ? Fate.KEPT : Fate.EDITED, 0.9, Set.of(), bracket, there, -1);
		}
		Row row = rows.get(rowOf[older.get(bracket).paragraph()]);
		int content = 0;
		int found = 0;
		int at = row.to().isEmpty() ? -1 : row.to().getFirst();
		for (int word = older.first(bracket); word < older.end(bracket); word++) {
			if (!match.from().function()[word]) {
				content++;
				if (match.across()[word] >= 0) {
					found++;
					at = match.to().paragraph()[match.across()[word]];
				}
			}
		}
		if (found > 0 && found >= WENT_IN * content) {
			return new BracketFate(Fate.ACCEPTED, 0.8, found < content ? Set.of(FateFlag.REWORDED) : Set.of(), bracket, -1, at);
		}
		return new BracketFate(row.to().isEmpty() ? Fate.DELETED : Fate.REJECTED, 0.8, Set.of(), bracket, -1, at);
	}

	private boolean sameWords(int bracket, int there) {
		if (older.words(bracket) != newer.words(there)) {
			return false;
		}
		return java.util.Arrays.equals(match.from().folded(), older.first(bracket), older.end(bracket), match.to().folded(), newer.first(there), newer.end(there));
	}

	private BracketFate newer(int bracket) {
		int known = 0;
		int at = -1;
		for (int word = newer.first(bracket); word < newer.end(bracket); word++) {
			if (match.back()[word] >= 0) {
				known++;
				at = at < 0 ? match.from().paragraph()[match.back()[word]] : at;
			}
		}
		boolean stood = known > 0 && 2 * known > newer.words(bracket);
		return new BracketFate(stood ? Fate.REOPENED : Fate.NEW, 0.8, Set.of(), -1, bracket, stood ? at : -1);
	}
}
