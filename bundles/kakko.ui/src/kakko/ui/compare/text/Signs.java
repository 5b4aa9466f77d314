package kakko.ui.compare.text;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;

/** One character that stands for what became of a row, in the narrow column between the texts. */
public final class Signs {

	public static final String MOVED = "⤴";

	private Signs() {
	}

	public static String of(Compared compared, Line.OfRow line) {
		return line.part() > 0 ? line.row().to().size() > line.part() ? "↳" : "↰" : of(compared, line.row());
	}

	private static String of(Compared compared, Row row) {
		if (row.moved()) {
			return MOVED;
		}
		return switch (row.change()) {
		case SAME -> "=";
		case DELETED -> "−";
		case ADDED -> "＋";
		case MERGED -> "↰";
		case SPLIT, EDITED -> edited(compared, row);
		};
	}

	private static String edited(Compared compared, Row row) {
		if (compared.fates().options(row).stream().anyMatch(option -> option.fate() == OptionOutcome.CHOSEN)) {
			return "✔";
		}
		return !compared.fates().weights(row).isEmpty() ? "⚠" : row.change() == Change.SPLIT ? "↳" : "✎";
	}
}
