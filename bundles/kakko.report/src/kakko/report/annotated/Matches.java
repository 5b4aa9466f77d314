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
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Link;
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
	private final Map<Integer, Integer> olderMoves = new HashMap<>();
	private final Map<Integer, Integer> newerMoves = new HashMap<>();
	private int moves;

	/** @param apart paragraphs whose common words are to be shown as moved */
	Matches(Comparison comparison, Set<Link> apart) {
		older = pieces(comparison.from(), comparison, Edit::from);
		newer = pieces(comparison.to(), comparison, Edit::to);
		Stream<Pair> matched = comparison.rows().stream().filter(row -> !row.moved()).flatMap(row -> candidates(row, apart));
		Stream<Pair> labels = LoneLabels.pairs(comparison, older, newer).filter(pair -> !apart.contains(link(pair)));
		staying = Pair.inOrder(Stream.concat(matched, labels).toList());
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

	private static Pieces pieces(Reading reading, Comparison comparison, Function<Edit, Span> side) {
		List<Span> spans = comparison.rows().stream().flatMap(row -> row.edits().stream()).map(side).filter(Objects::nonNull).toList();
		return new Pieces(reading.paragraphs().stream().map(Shown::of).toList(), spans);
	}

	private Stream<Pair> candidates(Row row, Set<Link> apart) {
		Stream<Pair> words = row.edits().stream().filter(edit -> edit.from() != null && edit.to() != null && !apart.contains(link(edit)))
				.map(this::pairOf).filter(Objects::nonNull);
		Stream<Pair> ends = row.links().stream().filter(link -> !apart.contains(link)).map(link -> new Pair(older.ordinalOfEnd(link.from()), newer.ordinalOfEnd(link.to()), 1));
		return Stream.concat(words, ends);
	}

	/** Null where the edit has words on one side only. */
	private Pair pairOf(Edit edit) {
		if (edit.from() == null || edit.to() == null || edit.op() != Op.SAME && edit.op() != Op.LABEL) {
			return null;
		}
		Shown.Place from = older.place(edit.from());
		Shown.Place to = newer.place(edit.to());
		if (from.empty() || to.empty()) {
			return null;
		}
		return new Pair(older.ordinal(from), newer.ordinal(to), from.end() - from.start());
	}

	/** Words that go together from one paragraph into another are one move. */
	private void numberMoves(Row row, Set<Pair> stays) {
		Link last = null;
		for (Edit edit : row.edits()) {
			Pair pair = pairOf(edit);
			if (pair == null) {
				continue;
			}
			Link link = link(edit);
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

	private Link link(Pair pair) {
		return new Link(older.get(pair.older()).place().paragraph(), newer.get(pair.newer()).place().paragraph());
	}

	private static Link link(Edit edit) {
		return new Link(edit.from().paragraph(), edit.to().paragraph());
	}

	private boolean alike(Pair pair) {
		return older.text(older.get(pair.older()).place()).equals(newer.text(newer.get(pair.newer()).place()));
	}
}
