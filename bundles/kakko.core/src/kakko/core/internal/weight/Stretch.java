package kakko.core.internal.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Span;

/** Deletions and insertions of a row that answer each other, because nothing that stayed is between them. */
record Stretch(List<Span> gone, List<Span> came) {

	/** In the order of the row's edits, none of them empty; numbers and labels aside. */
	static List<Stretch> of(Row row) {
		List<Stretch> stretches = new ArrayList<>();
		List<Edit> changed = new ArrayList<>();
		for (Edit edit : row.edits()) {
			if (edit.op() == Op.DELETED || edit.op() == Op.INSERTED) {
				changed.add(edit);
			} else if (edit.op() == Op.SAME && !changed.isEmpty()) {
				stretches.add(between(changed));
				changed.clear();
			}
		}
		if (!changed.isEmpty()) {
			stretches.add(between(changed));
		}
		return stretches;
	}

	private static Stretch between(List<Edit> changed) {
		return new Stretch(changed.stream().map(Edit::from).filter(Objects::nonNull).toList(), changed.stream().map(Edit::to).filter(Objects::nonNull).toList());
	}
}
