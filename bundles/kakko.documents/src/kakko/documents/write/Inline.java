package kakko.documents.write;

import java.util.Set;

/** What stands in the line of a paragraph. */
public sealed interface Inline {

	/** A stretch of text that looks alike and has one revision mark. White space is kept. */
	record Run(String text, Set<Look> looks, Mark mark) implements Inline {

		public Run {
			looks = Set.copyOf(looks);
		}

		/** Without a revision mark. */
		public static Run of(String text, Look... looks) {
			return new Run(text, Set.of(looks), Mark.NONE);
		}
	}

	enum Look {
		BOLD, ITALIC, GREY, UNDERLINED, STRUCK, DOUBLE_UNDERLINED, DOUBLE_STRUCK, BLUE, RED, GREEN
	}

	/** Words that lead to the {@link Bookmark} of this name. */
	record Link(String bookmark, String text) implements Inline {
	}

	/** A place that links lead to; takes no room. Its name, of letters and digits, is there once in a document. */
	record Bookmark(String name) implements Inline {
	}

	/** Here begins what the comment with this index is about. */
	record CommentStart(int comment) implements Inline {
	}

	/** Here it ends, in this paragraph or a later one; with a revision mark, the comment goes with the words. */
	record CommentEnd(int comment, Mark mark) implements Inline {
	}
}
