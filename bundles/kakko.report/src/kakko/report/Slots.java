package kakko.report;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.function.Predicate;

import kakko.core.Comparison;
import kakko.core.Comparison.Row;
import kakko.core.RowFates;

/** Where moved rows stood in the older text: each leaves a quiet slot behind the row that stood before it. */
public final class Slots {

	private final RowFates rows;
	private final Predicate<Row> shown;
	private final Map<Row, List<Row>> behind = new IdentityHashMap<>();
	private final List<Row> first = new ArrayList<>();

	/** @param shown whether a row is on the page: only such leave a slot, and stand before one */
	public Slots(Comparison comparison, RowFates rows, Predicate<Row> shown) {
		this.rows = rows;
		this.shown = shown;
		comparison.rows().stream().filter(shown).filter(Row::moved).filter(row -> !row.from().isEmpty() && !row.to().isEmpty())
				.sorted(Comparator.comparing(row -> row.from().getFirst())).forEach(this::leave);
	}

	/** Rows whose older text stood behind this one, in its order. */
	public List<Row> behind(Row row) {
		return behind.getOrDefault(row, List.of());
	}

	/** Rows whose older text stood in front of all that stayed. */
	public List<Row> first() {
		return first;
	}

	private void leave(Row moved) {
		int before = moved.from().getFirst() - 1;
		while (before >= 0 && (rows.older(before).moved() || !shown.test(rows.older(before)))) {
			before--;
		}
		(before < 0 ? first : behind.computeIfAbsent(rows.older(before), key -> new ArrayList<>())).add(moved);
	}
}
