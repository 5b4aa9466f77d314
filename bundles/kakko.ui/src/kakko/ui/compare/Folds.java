package kakko.ui.compare;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import kakko.core.Comparison.Row;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Lines;
import kakko.ui.compare.text.Lines.Listing;
import kakko.ui.compare.text.Wanted;

/** Runs without a change that the user opened, and sections that were folded; what is listed follows from that. */
final class Folds {

	private final Set<Row> opened = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Row> folded = Collections.newSetFromMap(new IdentityHashMap<>());

	/** What was opened or folded stays so when something was put right. */
	void carry(Compared before, Compared shown) {
		carry(opened, before, shown);
		carry(folded, before, shown);
	}

	private static void carry(Set<Row> rows, Compared before, Compared shown) {
		List<Row> known = List.copyOf(rows);
		rows.clear();
		known.stream().map(row -> shown.counterpart(before, row)).filter(Objects::nonNull).forEach(rows::add);
	}

	Listing list(Compared compared, Wanted wanted, boolean sideBySide) {
		return Lines.of(compared, wanted, sideBySide, opened, folded);
	}

	/** The user wants to see what is hidden behind a line, or to hide it. */
	void toggle(Line line) {
		switch (line) {
		case Line.Quiet quiet -> opened.add(quiet.first());
		case Line.OfRow row when row.fold() == Line.Fold.OPEN -> folded.add(row.row());
		case Line.OfRow row when row.fold() == Line.Fold.CLOSED -> folded.remove(row.row());
		default -> {
			// nothing is hidden behind it
		}
		}
	}

	/** Opens the run that hides a row, or where none does, all sections. */
	void open(Row row, List<Line> lines) {
		lines.stream().filter(Line.Quiet.class::isInstance).map(Line.Quiet.class::cast).filter(quiet -> hides(quiet, row)).findFirst()
				.ifPresentOrElse(quiet -> opened.add(quiet.first()), folded::clear);
	}

	private static boolean hides(Line.Quiet quiet, Row row) {
		return quiet.rows().stream().anyMatch(each -> each == row);
	}

	static boolean shows(Row row, List<Line> lines) {
		return lines.stream().anyMatch(line -> line instanceof Line.OfRow shown && shown.row() == row);
	}

	static boolean isInRun(Row row, List<Line> lines) {
		return lines.stream().anyMatch(line -> line instanceof Line.Quiet quiet && hides(quiet, row));
	}
}
