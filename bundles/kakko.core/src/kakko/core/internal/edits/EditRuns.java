package kakko.core.internal.edits;

import java.util.ArrayList;
import java.util.List;

import kakko.core.Comparison.Edit;
import kakko.core.Comparison.Op;
import kakko.core.Comparison.Span;

/** Joins what happened to neighbouring tokens into as few edits as tell the same. */
final class EditRuns {

	private final List<Edit> edits = new ArrayList<>();

	void add(Op op, Token from, Token to) {
		Span older = RowEdits.span(from);
		Span newer = RowEdits.span(to);
		Edit last = edits.isEmpty() ? null : edits.getLast();
		if (last != null && last.op() == op && op != Op.LABEL && continues(last.from(), older) && continues(last.to(), newer)) {
			edits.set(edits.size() - 1, new Edit(op, joined(last.from(), older), joined(last.to(), newer)));
		} else {
			edits.add(new Edit(op, older, newer));
		}
	}

	List<Edit> edits() {
		return edits;
	}

	private static boolean continues(Span last, Span next) {
		return last == null ? next == null : next != null && last.paragraph() == next.paragraph() && last.end() == next.start();
	}

	private static Span joined(Span last, Span next) {
		return last == null ? null : new Span(last.paragraph(), last.start(), next.end());
	}
}
