package kakko.documents.write;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A document as it is to be read, format taken off: what a report says, before a writer gives it a file. Immutable;
 * the same tree gives the same bytes in every writer.
 *
 * @param language of what Kakko itself says in it
 * @param marks    whose the revision marks are; the file itself and its comments have no date
 * @param comments in the margin, named by their index in {@link Inline.CommentStart} and {@link Inline.CommentEnd}
 */
public record Document(String title, Locale language, Signature marks, List<Section> sections, List<Comment> comments) {

	/** Who made a file and its comments: never a person. */
	public static final String AUTHOR = "Kakko";

	public Document {
		sections = List.copyOf(sections);
		comments = List.copyOf(comments);
	}

	/**
	 * Pages with a header of their own; each begins on a new page and is numbered at the foot.
	 *
	 * @param header one line, or empty
	 */
	public record Section(Page page, String header, List<Block> blocks) {

		public Section {
			blocks = List.copyOf(blocks);
		}
	}

	/** Size and margins in millimetres. */
	public record Page(int width, int height, int top, int right, int bottom, int left) {

		public static final Page A4 = new Page(210, 297, 30, 25, 25, 25);

		/** Width of a line of text at the margin. */
		public int textWidth() {
			return width - left - right;
		}
	}

	/**
	 * What a word processor shows beside each revision mark.
	 *
	 * @param author not empty
	 * @param dated  null for none
	 */
	public record Signature(String author, LocalDateTime dated) {

		public Signature {
			if (author.isBlank()) {
				throw new IllegalArgumentException("revision marks need an author");
			}
		}
	}

	/** A remark in the margin, a paragraph a line. */
	public record Comment(String author, List<String> lines) {

		public Comment {
			lines = List.copyOf(lines);
		}
	}
}
