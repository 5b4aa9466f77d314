package kakko.ui.compare.text;

import java.util.List;

import kakko.core.Comparison.Row;

/** A line of the sheet, as high as the words in it need. */
public sealed interface Line {

	/** Whether the section below a heading is shown. */
	enum Fold {
		NONE, OPEN, CLOSED
	}

	/**
	 * A paragraph beside its successor. A row of several has several lines.
	 *
	 * @param part which of them, from 0
	 */
	record OfRow(Row row, int part, Fold fold) implements Line {
	}

	/** Where a moved row stood. */
	record Slot(Row row) implements Line {
	}

	/**
	 * Rows in one line, opened at a click.
	 *
	 * @param changed how many of them have changes that are left out
	 */
	record Quiet(List<Row> rows, int changed) implements Line {
	}

	/** The row it is about: the first of several. */
	default Row first() {
		return switch (this) {
		case OfRow line -> line.row();
		case Slot slot -> slot.row();
		case Quiet quiet -> quiet.rows().getFirst();
		};
	}
}
