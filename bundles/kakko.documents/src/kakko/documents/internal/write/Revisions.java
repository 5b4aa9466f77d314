package kakko.documents.internal.write;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import kakko.documents.write.Block.Paragraph;
import kakko.documents.write.Document;
import kakko.documents.write.Inline;
import kakko.documents.write.Mark;

/**
 * Revision marks: each with an id of its own, each stretch of moved words with a named range around it, so that Word
 * knows which two belong together.
 */
final class Revisions {

	/** The schema wants a date on a range even where the marks have none; nobody sees it. */
	private static final String NO_DATE = "1980-01-01T00:00:00Z";

	private final Xml xml;
	private final String author;
	private final String date;
	private final Map<Mark, Integer> left = new HashMap<>();
	private final Map<Mark, String> open = new HashMap<>();
	private final Set<Mark> begun = new HashSet<>();
	private int nextId;

	Revisions(Xml xml, Document document) {
		this.xml = xml;
		this.author = document.marks().author();
		this.date = date(document.marks().dated());
		this.nextId = document.comments().size();
		document.sections().forEach(section -> section.blocks().forEach(block -> {
			if (block instanceof Paragraph paragraph) {
				paragraph.content().forEach(inline -> count(mark(inline)));
				count(paragraph.end());
			}
		}));
	}

	/** As Word writes it: the printed time, whatever its zone; null for none. */
	private static String date(LocalDateTime dated) {
		return dated == null ? null : dated.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z";
	}

	static Mark mark(Inline inline) {
		return switch (inline) {
			case Inline.Run run -> run.mark();
			case Inline.CommentEnd end -> end.mark();
			case Inline.CommentStart start -> Mark.NONE;
			case Inline.Link link -> Mark.NONE;
			case Inline.Bookmark bookmark -> Mark.NONE;
		};
	}

	private void count(Mark mark) {
		if (mark.moved()) {
			left.merge(mark, 1, Integer::sum);
		}
	}

	/** Opens the element around marked runs; to be closed by the caller where the mark isn't {@link Mark#NONE}. */
	void start(Mark mark) throws IOException {
		beginRange(mark);
		xml.start(element(mark), "w:id", id(), "w:author", author, "w:date", date);
	}

	/** The mark of a paragraph's end, among its properties. */
	void end(Mark mark) throws IOException {
		if (!mark.equals(Mark.NONE)) {
			xml.empty(element(mark), "w:id", id(), "w:author", author, "w:date", date);
		}
	}

	void beginRange(Mark mark) throws IOException {
		if (mark.moved() && begun.add(mark)) {
			String range = id();
			open.put(mark, range);
			xml.empty(element(mark) + "RangeStart", "w:id", range, "w:author", author, "w:date", date == null ? NO_DATE : date,
					"w:name", "move" + mark.move());
		}
	}

	/** To be called when one marked inline or end is written: the range is closed behind its last one. */
	void done(Mark mark) throws IOException {
		if (mark.moved() && left.merge(mark, -1, Integer::sum) == 0) {
			xml.empty(element(mark) + "RangeEnd", "w:id", open.remove(mark));
		}
	}

	/** The next of the numbers that marks, ranges and bookmarks share. */
	String id() {
		return String.valueOf(nextId++);
	}

	private static String element(Mark mark) {
		return switch (mark.kind()) {
			case INSERTED -> "w:ins";
			case DELETED -> "w:del";
			case MOVED_FROM -> "w:moveFrom";
			case MOVED_TO -> "w:moveTo";
			case NONE -> throw new IllegalArgumentException("no mark, no element");
		};
	}
}
