package kakko.report.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.report.annotated.Shown.Place;

/**
 * Option labels that the comparison leaves out of its matches, though a reader sees the same label: it got another
 * number, or it stood on a line of its own and now stands before its text, or the other way round.
 */
final class LoneLabels {

	/** @param paragraph first of the row's paragraphs on the other side, or -1 */
	private record Label(Place place, int paragraph) {
	}

	private final Pieces older;
	private final Pieces newer;
	private final List<Label> gone = new ArrayList<>();
	private final List<Label> come = new ArrayList<>();
	private final List<Pair> pairs = new ArrayList<>();

	private LoneLabels(Comparison comparison, Pieces older, Pieces newer) {
		this.older = older;
		this.newer = newer;
		comparison.rows().stream().filter(row -> !row.moved()).forEach(this::collect);
		gone.forEach(from -> come.stream().filter(to -> sameElsewhere(from, to)).forEach(to -> pair(from.place, to.place)));
	}

	static Stream<Pair> pairs(Comparison comparison, Pieces older, Pieces newer) {
		return new LoneLabels(comparison, older, newer).pairs.stream();
	}

	private void collect(Row row) {
		Edit before = null;
		for (Edit edit : row.edits()) {
			if (edit.op() == Op.LABEL && edit.from() != null && edit.to() == null) {
				add(gone, older.place(edit.from()), row.to());
			} else if (edit.op() == Op.LABEL && edit.from() == null && edit.to() != null) {
				add(come, newer.place(edit.to()), row.from());
				if (before != null && before.op() == Op.LABEL && before.to() == null) {
					pair(older.place(before.from()), newer.place(edit.to()));
				}
			}
			before = edit;
		}
	}

	private static void add(List<Label> labels, Place place, List<Integer> otherSide) {
		if (!place.empty()) {
			labels.add(new Label(place, otherSide.isEmpty() ? -1 : otherSide.getFirst()));
		}
	}

	/** Whether one stands right before the paragraph whose successor begins with the other, and is of its style. */
	private boolean sameElsewhere(Label from, Label to) {
		boolean joined = to.paragraph >= 0 && from.place.paragraph() == to.paragraph - 1;
		boolean parted = from.paragraph >= 0 && to.place.paragraph() == from.paragraph - 1;
		return (joined || parted) && firstWord(older.text(from.place)).equalsIgnoreCase(firstWord(newer.text(to.place)));
	}

	private static String firstWord(String label) {
		return label.strip().split("\\s", 2)[0];
	}

	private void pair(Place from, Place to) {
		if (!from.empty() && !to.empty()) {
			pairs.add(new Pair(older.ordinal(from), newer.ordinal(to), from.end() - from.start()));
		}
	}
}
