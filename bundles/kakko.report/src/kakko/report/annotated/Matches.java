package kakko.report.annotated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;
import kakko.core.Reading;

/** What stands in both texts, by the pieces that the two are cut into: which of it stays, and which was moved. */
final class Matches {

	final Pieces older;
	final Pieces newer;
	/** In the order of both texts. */
	final List<Pair> staying;
	private final Set<Pair> unchanged = new HashSet<>();
	private final Map<Integer, Integer> olderMoves = new HashMap<>();
	private final Map<Integer, Integer> newerMoves = new HashMap<>();
	private int moves;

	Matches(Comparison comparison) {
		older = pieces(comparison.from(), comparison, Edit::from);
		newer = pieces(comparison.to(), comparison, Edit::to);
		staying = Pair.inOrder(comparison.rows().stream().filter(row -> !row.moved()).flatMap(this::candidates).toList());
		Set<Pair> stays = new HashSet<>(staying);
		comparison.rows().forEach(row -> numberMoves(row, stays));
	}

	/** The number of the move in which a piece of the older text went; 0 for none. */
	int olderMove(int ordinal) {
		return olderMoves.getOrDefault(ordinal, 0);
	}

	int newerMove(int ordinal) {
		return newerMoves.getOrDefault(ordinal, 0);
	}

	/** Whether the comparison says that nothing changed here, white space aside. */
	boolean unchanged(Pair pair) {
		return unchanged.contains(pair);
	}

	private static Pieces pieces(Reading reading, Comparison comparison, Function<Edit, Span> side) {
		List<Span> spans = comparison.rows().stream().flatMap(row -> row.edits().stream()).map(side).filter(Objects::nonNull).toList();
		return new Pieces(reading.paragraphs().stream().map(Shown::of).toList(), spans);
	}

	private Stream<Pair> candidates(Row row) {
		Stream<Pair> words = row.edits().stream().map(edit -> pairOf(row, edit)).filter(Objects::nonNull);
		Stream<Pair> ends = row.links().stream().map(link -> new Pair(older.ordinalOfEnd(link.from()), newer.ordinalOfEnd(link.to()), 1));
		return Stream.concat(words, ends);
	}

	/** Null where the edit has words on one side only. */
	private Pair pairOf(Row row, Edit edit) {
		if (edit.from() == null || edit.to() == null || edit.op() != Op.SAME && edit.op() != Op.LABEL) {
			return null;
		}
		Shown.Place from = older.place(edit.from());
		Shown.Place to = newer.place(edit.to());
		if (from.empty() || to.empty()) {
			return null;
		}
		Pair pair = new Pair(older.ordinal(from), newer.ordinal(to), from.end() - from.start());
		if (row.change() == Change.SAME && edit.op() == Op.SAME) {
			unchanged.add(pair);
		}
		return pair;
	}

	/** Words that go together from one paragraph into another are one move. */
	private void numberMoves(Row row, Set<Pair> stays) {
		Comparison.Link last = null;
		for (Edit edit : row.edits()) {
			Pair pair = pairOf(row, edit);
			if (pair == null) {
				continue;
			}
			Comparison.Link link = new Comparison.Link(edit.from().paragraph(), edit.to().paragraph());
			if (stays.contains(pair) || edit.op() == Op.LABEL && !alike(pair)) {
				last = null;
				continue;
			}
			moves += link.equals(last) ? 0 : 1;
			last = link;
			olderMoves.put(pair.older(), moves);
			newerMoves.put(pair.newer(), moves);
			if (row.moved()) {
				olderMoves.put(older.ordinalOfEnd(link.from()), moves);
				newerMoves.put(newer.ordinalOfEnd(link.to()), moves);
			}
		}
	}

	private boolean alike(Pair pair) {
		return older.text(older.get(pair.older()).place()).equals(newer.text(newer.get(pair.newer()).place()));
	}
}
