package kakko.lang;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.internal.layout.BlockMarker;
import kakko.lang.internal.layout.FootnoteCall;
import kakko.lang.internal.layout.Head;
import kakko.lang.internal.layout.ReaderText;
import kakko.lang.internal.scan.Characters;

/**
 * Writes draft text ({@code .draft}) block by block, for readers of other formats. Text handed in is draft text
 * already: pass what a source printed through {@link #plain(String)} first, so that no character of it is taken for
 * markup. White space at both ends of a block is left out, and a paragraph of nothing else is no block.
 */
public final class DraftComposer {

	/** Breaks the line for good, also for those who read; a plain line end is white space only. */
	public static final String LINE_BREAK = "\\\n";

	private static final Pattern SPECIAL = Pattern.compile("[\\\\^]");
	private static final Pattern BLANK_LINES = Pattern.compile("(?:\\r\\n|\\r|\\n)[ \\t]*(?=[\\r\\n])");
	private static final String UNKNOWN_MARK = "*";

	private final StringBuilder text = new StringBuilder();
	private int page;

	/**
	 * Escapes what a source printed so that it stands in a draft as these very characters. Brackets and braces mean in
	 * a draft what they mean in print, and line ends are white space in both: they are left as they are.
	 */
	public static String plain(String printed) {
		if (printed.indexOf(Characters.ESCAPE) < 0 && printed.indexOf('^') < 0) {
			return printed;
		}
		return SPECIAL.matcher(printed).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
	}

	/** The way back: what a reader sees of draft text without block marker, its escapes and footnote calls taken off. */
	public static String printed(String draftText) {
		return ReaderText.of(draftText);
	}

	/** The call of a footnote, to be put where the mark stands in running text; nothing where the mark is empty. */
	public static String call(String mark) {
		String fit = FootnoteCall.mark(mark);
		return fit.isEmpty() ? "" : "^" + fit + "^";
	}

	/** A line of the draft's head; empty values are left out. To be called before any block. */
	public DraftComposer head(String key, String value) {
		if (!value.isBlank()) {
			text.append(key).append(": ").append(oneLine(value)).append('\n');
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
		return marked("#".repeat(Math.clamp(level, 1, 6)), printed);
	}

	/** @param level depth of indentation, 0 at the margin */
	public DraftComposer paragraph(int level, String printed) {
		String block = oneBlock(printed);
		return block.isEmpty() ? this : block(level > 0 ? "  ".repeat(level) + block : unmarked(block));
	}

	/** @param mark as printed; where the source has none, an asterisk stands for it */
	public DraftComposer footnote(String mark, String printed) {
		String call = call(mark);
		return marked(call.isEmpty() ? call(UNKNOWN_MARK) : call, printed);
	}

	public DraftComposer furniture(String printed) {
		return marked("~", printed);
	}

	/** One paragraph of a table cell, which may be empty. */
	public DraftComposer cell(CellStart start, String printed) {
		return marked(start.marker, printed);
	}

	/**
	 * A remark somebody made in the margin, behind the block it belongs to.
	 *
	 * @param date  as the source has it, or empty
	 * @param place the words it is about, or empty
	 */
	public DraftComposer comment(String author, String date, String place, String remark) {
		String when = date.isBlank() ? "" : " (" + oneLine(date) + ")";
		String where = place.isBlank() ? "" : " on “" + oneLine(place) + "”";
		return marked(">>", oneLine(author) + when + where + ": " + oneBlock(remark));
	}

	/** Where a paragraph stands in its table. */
	public enum CellStart {
		TABLE("|+"), ROW("|-"), CELL("|"), SAME("|>");

		private final String marker;

		CellStart(String marker) {
			this.marker = marker;
		}
	}

	private DraftComposer marked(String marker, String printed) {
		String block = oneBlock(printed);
		return block(block.isEmpty() ? marker : marker + " " + block);
	}

	private DraftComposer block(String block) {
		if (!text.isEmpty()) {
			text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
		} else if (block.charAt(0) == Characters.BYTE_ORDER_MARK) {
			// The first one of a file is taken for the file's own.
			text.append(Characters.BYTE_ORDER_MARK);
		}
		text.append(block);
		return this;
	}

	/** What would be taken for a marker or a head gets an escape, or a blank in front where a call has to stay one. */
	private String unmarked(String block) {
		if (text.isEmpty() && Head.isHead(block)) {
			return block.replaceFirst(":", "\\\\:");
		}
		return switch (BlockMarker.of(block).kind()) {
		case PARAGRAPH -> block;
		case FOOTNOTE -> " " + block;
		default -> "\\" + block;
		};
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private static String oneBlock(String draftText) {
		int start = 0;
		int end = draftText.length();
		while (start < end && isWhite(draftText, start)) {
			start++;
		}
		while (end > start && Character.isWhitespace(draftText.charAt(end - 1))) {
			end -= isEscaped(draftText, end - 1) ? 2 : 1;
		}
		String block = draftText.substring(start, end);
		return block.indexOf('\n') < 0 && block.indexOf('\r') < 0 ? block : BLANK_LINES.matcher(block).replaceAll("");
	}

	/** White space, also where a line break or an escaped blank begins. */
	private static boolean isWhite(String text, int at) {
		boolean escape = text.charAt(at) == Characters.ESCAPE && at + 1 < text.length();
		return Character.isWhitespace(text.charAt(escape ? at + 1 : at));
	}

	private static boolean isEscaped(String text, int at) {
		int first = at;
		while (first > 0 && text.charAt(first - 1) == Characters.ESCAPE) {
			first--;
		}
		return (at - first) % 2 == 1;
	}

	@Override
	public String toString() {
		return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? text.toString() : text + "\n";
	}
}
