package kakko.documents.write;

import java.util.List;

/** What stands below one another on a page. */
public sealed interface Block {

	/**
	 * @param level  headings: 1 (highest) to 6; others: depth of indentation, 0 at the margin
	 * @param number printed in front as an automatic number, with its punctuation; empty for none. It isn't text: no
	 *               revision mark touches it
	 * @param end    what happened to the paragraph's end: a deleted end joins it to the next paragraph when changes are
	 *               accepted, an inserted one when they are rejected
	 */
	record Paragraph(Style style, int level, String number, List<Inline> content, Mark end) implements Block {

		public Paragraph {
			content = List.copyOf(content);
		}

		public Paragraph with(List<Inline> other) {
			return new Paragraph(style, level, number, other, end);
		}

		/** Unnumbered, at the margin, without revision marks. */
		public static Paragraph of(Style style, Inline... content) {
			return new Paragraph(style, 0, "", List.of(content), Mark.NONE);
		}
	}

	enum Style {
		TITLE, SUBTITLE, HEADING,
		/** Looks like a heading and keeps its outline level, but its words may come or go with a neighbour. */
		PASSING_HEADING,
		/** Heading of a report's own parts, kept out of the outline of the text. */
		CAPTION, BODY, OPTION, CELL, FOOTNOTE, FURNITURE, SMALL
	}

	/**
	 * @param widths of the columns, as shares of the text width
	 * @param heads  how many of the first rows are repeated on each page
	 */
	record Table(List<Integer> widths, int heads, List<Row> rows) implements Block {

		public Table {
			widths = List.copyOf(widths);
			rows = List.copyOf(rows);
		}
	}

	/** A cell a column. */
	record Row(List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/** At least one paragraph. */
	record Cell(List<Paragraph> paragraphs) {

		public Cell {
			paragraphs = List.copyOf(paragraphs);
		}
	}
}
