package kakko.ui.compare.sheet;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison.Row;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;

/** On which line a row is to be found, and the slot it left where it moved away. */
final class Places {

	private final Map<Row, Integer> lines = new IdentityHashMap<>();
	private final Map<Row, Integer> slots = new IdentityHashMap<>();

	Places(List<Line> shown) {
		for (int line = 0; line < shown.size(); line++) {
			enter(shown.get(line), line);
		}
	}

	private void enter(Line line, int index) {
		switch (line) {
		case Line.OfRow row -> lines.putIfAbsent(row.row(), index);
		case Line.Slot slot -> slots.put(slot.row(), index);
		case Line.Quiet quiet -> quiet.rows().forEach(row -> lines.put(row, index));
		}
	}

	/** Null where the row isn't shown. */
	Integer line(Row row) {
		return lines.get(row);
	}

	/** The slot of a row where that is wanted and shown, else its line, or that of the shown row before it. */
	int nearest(Compared compared, Row row, boolean slot) {
		return slot && slots.containsKey(row) ? slots.get(row) : nearest(compared, row);
	}

	private int nearest(Compared compared, Row row) {
		List<Row> rows = compared.comparison().rows();
		for (int place = compared.place(row); place >= 0; place--) {
			if (lines.containsKey(rows.get(place))) {
				return lines.get(rows.get(place));
			}
		}
		return 0;
	}
}
