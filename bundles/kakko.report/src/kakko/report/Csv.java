package kakko.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;

/** Comma-separated values (RFC 4180). */
public final class Csv {

	public static final String LINE_END = "\r\n";

	/** Without it Excel reads UTF-8 as something else. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]");
	/** Programs would work these out as formulas, which can reach the network. */
	private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

	private Csv() {
	}

	/** A text as one field, an apostrophe before what a program would take for a formula. */
	public static String field(String text) {
		String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
		return TO_QUOTE.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
	}

	/** A sheet as a file that Excel opens, head rows first. */
	public static String of(Sheet sheet) {
		return BYTE_ORDER_MARK + sheet.rows().stream().map(Csv::row).collect(Collectors.joining());
	}

	private static String row(List<Cell> cells) {
		return cells.stream().map(Csv::field).collect(Collectors.joining(",")) + LINE_END;
	}

	private static String field(Cell cell) {
		boolean share = cell.tone() == Tone.PERCENT || cell.tone() == Tone.UNSURE;
		return cell.value() instanceof Double sure && share ? Math.round(sure * 100) + "%" : cell.value() instanceof Number number ? number.toString() : field(String.valueOf(cell.value()));
	}
}
