package kakko.documents.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rewrites the tables that pandoc draws with dashes or as a grid into pipe tables, which CommonMark parsers know. A line whose first cell is empty
 * goes on with the row before.
 */
final class PandocTables {

	private static final Pattern RULE = Pattern.compile(" *-{2,}(?: +-{2,})+ *");
	private static final Pattern GRID_RULE = Pattern.compile("\\+(?:[-=:]+\\+)+ *");
	private static final Pattern COLUMN = Pattern.compile("-+");
	private static final int LONGEST_TABLE = 2000;

	private final List<String> lines;
	private final List<String> out = new ArrayList<>();

	private PandocTables(List<String> lines) {
		this.lines = lines;
	}

	static String asPipeTables(String markdown) {
		PandocTables tables = new PandocTables(markdown.lines().toList());
		tables.rewrite();
		return String.join("\n", tables.out) + "\n";
	}

	private void rewrite() {
		for (int i = 0; i < lines.size(); i++) {
			int end = RULE.matcher(lines.get(i)).matches() ? end(i, RULE) : GRID_RULE.matcher(lines.get(i)).matches() ? gridEnd(i) : i;
			if (end > i + 1) {
				write(lines.get(i).startsWith("+") ? gridRows(i, end) : dashRows(i, end));
				i = end;
			} else {
				out.add(lines.get(i));
			}
		}
	}

	/** The line that closes the table opened at this one; the opening line itself where none does. */
	private int end(int open, Pattern rule) {
		int last = Math.min(lines.size(), open + LONGEST_TABLE);
		for (int i = open + 1; i < last; i++) {
			if (rule.matcher(lines.get(i)).matches()) {
				return i;
			}
		}
		return open;
	}

	private int gridEnd(int open) {
		int end = open;
		for (int i = open + 1; i < lines.size() && (lines.get(i).startsWith("|") || GRID_RULE.matcher(lines.get(i)).matches()); i++) {
			end = GRID_RULE.matcher(lines.get(i)).matches() ? i : end;
		}
		return end;
	}

	private List<List<String>> dashRows(int open, int end) {
		List<Integer> columns = columns(lines.get(open));
		List<List<String>> rows = new ArrayList<>();
		for (String line : lines.subList(open + 1, end)) {
			List<String> cells = cells(line, columns);
			if (!rows.isEmpty() && cells.getFirst().isEmpty()) {
				join(rows.getLast(), cells);
			} else if (!line.isBlank()) {
				rows.add(cells);
			}
		}
		return rows;
	}

	private static List<Integer> columns(String rule) {
		return COLUMN.matcher(rule).results().map(MatchResult::start).toList();
	}

	/** A cell begins at its column of dashes, or earlier where a word of it does. */
	private static List<String> cells(String line, List<Integer> columns) {
		List<String> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < columns.size(); i++) {
			int end = i + 1 < columns.size() ? wordStart(line, columns.get(i + 1)) : line.length();
			cells.add(line.substring(Math.min(start, line.length()), end).strip());
			start = end;
		}
		return cells;
	}

	private static int wordStart(String line, int column) {
		int start = Math.min(column, line.length());
		while (start > 0 && start < line.length() && !Character.isWhitespace(line.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private List<List<String>> gridRows(int open, int end) {
		List<List<String>> rows = new ArrayList<>();
		boolean begins = true;
		for (String line : lines.subList(open + 1, end)) {
			boolean rule = GRID_RULE.matcher(line).matches();
			if (!rule && begins) {
				rows.add(gridCells(line));
			} else if (!rule) {
				join(rows.getLast(), gridCells(line));
			}
			begins = rule;
		}
		return rows;
	}

	private static List<String> gridCells(String line) {
		String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
		return new ArrayList<>(Pattern.compile("(?<!\\\\)\\|").splitAsStream(inside).map(String::strip).toList());
	}

	private static void join(List<String> row, List<String> further) {
		for (int i = 0; i < further.size(); i++) {
			if (i < row.size()) {
				row.set(i, (row.get(i) + " " + further.get(i)).strip());
			} else {
				row.add(further.get(i));
			}
		}
	}

	private void write(List<List<String>> rows) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		out.add("");
		for (int i = 0; i < rows.size(); i++) {
			out.add("| " + String.join(" | ", rows.get(i).stream().map(PandocTables::escaped).toList()) + " |");
			if (i == 0) {
				out.add("|" + " --- |".repeat(columns));
			}
		}
		out.add("");
	}

	private static String escaped(String cell) {
		return cell.replaceAll("(?<!\\\\)\\|", "\\\\|");
	}
}
