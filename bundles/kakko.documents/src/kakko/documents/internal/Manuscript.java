package kakko.documents.internal;

import java.util.ArrayList;
import java.util.List;

import kakko.documents.LeftOut;
import kakko.lang.DraftComposer.CellStart;

/** What a reader found in a file, format taken off: filled by one reader, then composed into draft text. */
public final class Manuscript {

	/**
	 * One paragraph of the source.
	 *
	 * @param level headings 1 to 6, others depth of indentation
	 * @param text  draft text: printed characters through {@code DraftComposer.plain}, footnote calls through
	 *              {@code DraftComposer.call}; automatic numbers resolved and put in front
	 * @param page  from 1; 0 unknown
	 * @param mark  of a footnote; otherwise empty
	 * @param cell  of a cell; otherwise null
	 */
	public record Passage(Kind kind, int level, String text, int page, String mark, CellStart cell) {
	}

	public enum Kind {
		PARAGRAPH, HEADING, CELL, FOOTNOTE, FURNITURE
	}

	/** A margin comment on the passage with this index in {@link Manuscript#passages}. */
	public record Comment(int passage, String author, String date, String place, String text) {
	}

	public final List<Passage> passages = new ArrayList<>();
	public final List<LeftOut> leftOut = new ArrayList<>();
	public final List<Comment> comments = new ArrayList<>();
	/** Lines of running heads and title block, for finding symbol, body, item and version; each once. */
	public final List<String> headerLines = new ArrayList<>();
}
