package kakko.report.annotated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import kakko.core.Comparison;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.report.annotated.Pieces.Piece;

/**
 * Weaves the older and the newer text into one. What both have in the same order stays; the rest of each text is put
 * in between, in its own order: so either text can be read out again exactly, whatever the comparison found.
 */
final class Weave {

	private static final int AT_ONCE = -1;

	private final Matches matches;
	private final Pieces older;
	private final Pieces newer;
	private final int[] olderRows;
	private final int[] newerRows;
	private final List<Strand> strands = new ArrayList<>();

	private Weave(Comparison comparison, Set<Link> apart) {
		matches = new Matches(comparison, apart);
		older = matches.older;
		newer = matches.newer;
		olderRows = rows(comparison, Row::from, comparison.from().paragraphs().size());
		newerRows = rows(comparison, Row::to, comparison.to().paragraphs().size());
	}

	static List<Strand> of(Comparison comparison) {
		Set<Link> apart = new HashSet<>();
		while (true) {
			Weave weave = new Weave(comparison, apart);
			weave.weave();
			weave.keepBlanksBeforeEnds();
			if (!apart.addAll(Seams.tight(weave.strands, weave.matches))) {
				return weave.strands;
			}
		}
	}

	/** The row of each paragraph; what moved away goes before anything that came. */
	private static int[] rows(Comparison comparison, Function<Row, List<Integer>> side, int paragraphs) {
		int[] rows = new int[paragraphs];
		Arrays.fill(rows, AT_ONCE);
		for (int i = 0; i < comparison.rows().size(); i++) {
			Row row = comparison.rows().get(i);
			for (int paragraph : side.apply(row)) {
				rows[paragraph] = row.to().isEmpty() || row.from().isEmpty() ? i : AT_ONCE;
			}
		}
		return rows;
	}

	private void weave() {
		int fromOlder = 0;
		int fromNewer = 0;
		boolean atStart = true;
		for (Pair stay : matches.staying) {
			weaveGap(fromOlder, stay.older(), fromNewer, stay.newer(), atStart);
			keep(stay);
			fromOlder = stay.older() + 1;
			fromNewer = stay.newer() + 1;
			atStart = older.get(stay.older()).end();
		}
		weaveGap(fromOlder, older.size(), fromNewer, newer.size(), atStart);
	}

	/** A blank that comes or goes where a paragraph is split or joined belongs to the paragraph before, not in front of the next. */
	private void keepBlanksBeforeEnds() {
		for (int i = 1; i < strands.size(); i++) {
			Strand end = strands.get(i - 1);
			Strand blank = strands.get(i);
			if (end.end() && !blank.end() && (end.older() == null ? blank.newer() == null : end.newer() == null && blank.older() == null) && isBlank(blank)) {
				Collections.swap(strands, i - 1, i);
			}
		}
	}

	private boolean isBlank(Strand strand) {
		return (strand.older() != null ? older.text(strand.older()) : newer.text(strand.newer())).isBlank();
	}

	private void keep(Pair stay) {
		Piece from = older.get(stay.older());
		Piece to = newer.get(stay.newer());
		if (from.end()) {
			strands.add(new Strand(from.place(), to.place(), true, 0));
		} else {
			strands.addAll(new Detail(from.place(), older.text(from.place()), to.place(), newer.text(to.place())).strands());
		}
	}

	/** First the rest of the paragraph that both stand in, then whole paragraphs, then the heads of the next one. */
	private void weaveGap(int fromOlder, int toOlder, int fromNewer, int toNewer, boolean atStart) {
		int o = atStart ? fromOlder : goUntil(lineEnd(older, fromOlder, toOlder), fromOlder);
		int n = atStart ? fromNewer : comeUntil(lineEnd(newer, fromNewer, toNewer), fromNewer);
		int olderHead = behindLastEnd(older, o, toOlder);
		int newerHead = behindLastEnd(newer, n, toNewer);
		while (o < olderHead || n < newerHead) {
			if (n == newerHead || o < olderHead && olderRows[older.get(o).place().paragraph()] <= newerRow(n)) {
				o = goUntil(lineEnd(older, o, olderHead) + 1, o);
			} else {
				n = comeUntil(lineEnd(newer, n, newerHead) + 1, n);
			}
		}
		goUntil(toOlder, o);
		comeUntil(toNewer, n);
	}

	private int newerRow(int piece) {
		return newerRows[newer.get(piece).place().paragraph()];
	}

	private static int lineEnd(Pieces pieces, int from, int to) {
		int at = from;
		while (at < to && !pieces.get(at).end()) {
			at++;
		}
		return at;
	}

	private static int behindLastEnd(Pieces pieces, int from, int to) {
		int at = to;
		while (at > from && !pieces.get(at - 1).end()) {
			at--;
		}
		return at;
	}

	private int goUntil(int end, int from) {
		for (int i = from; i < end; i++) {
			strands.add(new Strand(older.get(i).place(), null, older.get(i).end(), matches.olderMove(i)));
		}
		return end;
	}

	private int comeUntil(int end, int from) {
		for (int i = from; i < end; i++) {
			strands.add(new Strand(null, newer.get(i).place(), newer.get(i).end(), matches.newerMove(i)));
		}
		return end;
	}
}
