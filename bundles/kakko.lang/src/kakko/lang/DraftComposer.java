package kakko.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes draft text ({@code .draft}) block by block, for readers of other formats. Text handed in is draft text
 * already: pass what a source printed through {@link #plain(String)} first, so that no character of it is taken for
 * markup.
 */
public final class DraftComposer {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\^]");
	private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*(?=\\R)");
	private static final String BLOCK_MARKERS = "#|~>=\\";

	private final StringBuilder text = new StringBuilder();
	private int page;

	/** Escapes what a source printed so that it stands in a draft as these very characters. */
	public static String plain(String printed) {
		return SPECIAL.matcher(printed).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
	}

	/** The call of a footnote, to be put where the mark stands in running text. */
	public static String call(String mark) {
		return "^" + mark.replace("^", "") + "^";
	}

	/** A line of the draft's head; empty values are left out. To be called before any block. */
	public DraftComposer head(String key, String value) {
		if (!value.isBlank()) {
			text.append(key).append(": ").append(value.strip().replaceAll("\\s+", " ")).append('\n');
		}
		return this;
	}

	/** Blocks that follow begin on this page of the source, counted from 1. */
	public DraftComposer page(int number) {
		if (number > 0 && number != page) {
			page = number;
			block("=== page " + number + " ===");
		}
		return this;
	}

	/** @param level 1 (highest) to 6 */
	public DraftComposer heading(int level, String printed) {
		return block("#".repeat(Math.clamp(level, 1, 6)) + " " + oneBlock(printed));
	}

	/** @param level depth of indentation, 0 at the margin */
	public DraftComposer paragraph(int level, String printed) {
		return block("  ".repeat(level) + unmarked(printed));
	}

	public DraftComposer footnote(String mark, String printed) {
		return block(call(mark) + " " + oneBlock(printed));
	}

	public DraftComposer furniture(String printed) {
		return block("~ " + oneBlock(printed));
	}

	/** One paragraph of a table cell. */
	public DraftComposer cell(CellStart start, String printed) {
		return block(start.marker + " " + oneBlock(printed));
	}

	/** A remark somebody made in the margin, behind the block it belongs to. */
	public DraftComposer comment(String author, String date, String place, String remark) {
		String when = date.isBlank() ? "" : " (" + date + ")";
		String where = place.isBlank() ? "" : " on “" + place.replaceAll("\\s+", " ") + "”";
		return block(">> " + author + when + where + ": " + oneBlock(remark));
	}

	/** Where a paragraph stands in its table. */
	public enum CellStart {
		TABLE("|+"), ROW("|-"), CELL("|"), SAME("|>");

		private final String marker;

		CellStart(String marker) {
			this.marker = marker;
		}
	}

	private DraftComposer block(String block) {
		if (!text.isEmpty()) {
			text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
		}
		text.append(block);
		return this;
	}

	private static String unmarked(String printed) {
		String block = oneBlock(printed);
		return !block.isEmpty() && BLOCK_MARKERS.indexOf(block.charAt(0)) >= 0 && !block.startsWith("\\") ? "\\" + block : block;
	}

	private static String oneBlock(String printed) {
		return BLANK_LINES.matcher(printed.strip()).replaceAll("");
	}

	@Override
	public String toString() {
		return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? text.toString() : text + "\n";
	}
}
