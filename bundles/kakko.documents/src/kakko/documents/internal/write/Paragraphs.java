package kakko.documents.internal.write;

import java.io.IOException;
import java.text.Bidi;
import java.util.Set;

import kakko.documents.write.Block.Paragraph;
import kakko.documents.write.Block.Style;
import kakko.documents.write.Inline;
import kakko.documents.write.Inline.Look;
import kakko.documents.write.Mark;

/** Paragraphs of a Word file. Elements stand in the order that the schema asks for. */
final class Paragraphs {

	private static final int INDENT = 567;
	private static final int HANGING = 680;

	private final Xml xml;
	private final Numbering numbering;
	private final Revisions revisions;

	Paragraphs(Xml xml, Numbering numbering, Revisions revisions) {
		this.xml = xml;
		this.numbering = numbering;
		this.revisions = revisions;
	}

	void write(Paragraph paragraph) throws IOException {
		xml.start("w:p");
		writeProperties(paragraph);
		Mark current = Mark.NONE;
		for (Inline inline : paragraph.content()) {
			Mark mark = Revisions.mark(inline);
			if (!mark.equals(current) || mark.moved() || !(inline instanceof Inline.Run)) {
				current = change(current, inline instanceof Inline.Run ? mark : Mark.NONE);
			}
			writeInline(inline);
			if (mark.moved()) {
				current = change(current, Mark.NONE);
				revisions.done(mark);
			}
		}
		change(current, Mark.NONE);
		revisions.beginRange(paragraph.end());
		xml.end();
		revisions.done(paragraph.end());
	}

	private Mark change(Mark current, Mark next) throws IOException {
		if (!current.equals(Mark.NONE)) {
			xml.end();
		}
		if (!next.equals(Mark.NONE)) {
			revisions.start(next);
		}
		return next;
	}

	private void writeProperties(Paragraph paragraph) throws IOException {
		xml.start("w:pPr").empty("w:pStyle", "w:val", Styles.id(paragraph.style(), paragraph.level()));
		if (!paragraph.number().isEmpty()) {
			Numbering.Place place = numbering.place(paragraph.number(), depth(paragraph), paragraph.style() == Style.FOOTNOTE);
			xml.start("w:numPr").empty("w:ilvl", "w:val", String.valueOf(place.depth())).empty("w:numId", "w:val", String.valueOf(place.list())).end();
		}
		if (rightToLeft(paragraph)) {
			xml.empty("w:bidi");
		}
		writeIndent(paragraph);
		if (!paragraph.end().equals(Mark.NONE)) {
			xml.start("w:rPr");
			revisions.end(paragraph.end());
			xml.end();
		}
		xml.end();
	}

	private static int depth(Paragraph paragraph) {
		return Styles.heading(paragraph.style()) ? paragraph.level() - 1 : paragraph.level();
	}

	private void writeIndent(Paragraph paragraph) throws IOException {
		boolean hanging = !paragraph.number().isEmpty() && Numbering.tabbed(paragraph.number());
		int left = (Styles.heading(paragraph.style()) ? 0 : paragraph.level() * INDENT) + (hanging ? HANGING : 0);
		if (left > 0 || !paragraph.number().isEmpty()) {
			xml.empty("w:ind", "w:left", String.valueOf(left), hanging ? "w:hanging" : "w:firstLine", hanging ? String.valueOf(HANGING) : "0");
		}
	}

	private void writeInline(Inline inline) throws IOException {
		switch (inline) {
			case Inline.Run run -> writeRun(run);
			case Inline.CommentStart start -> xml.empty("w:commentRangeStart", "w:id", String.valueOf(start.comment()));
			case Inline.CommentEnd end -> writeCommentEnd(end);
			case Inline.Link link -> writeLink(link);
			case Inline.Bookmark bookmark -> writeBookmark(bookmark);
		}
	}

	private void writeLink(Inline.Link link) throws IOException {
		xml.start("w:hyperlink", "w:anchor", link.bookmark(), "w:history", "1").start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").end();
		xml.start("w:t", "xml:space", "preserve").text(link.text()).end().end().end();
	}

	private void writeBookmark(Inline.Bookmark bookmark) throws IOException {
		String id = revisions.id();
		xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark.name()).empty("w:bookmarkEnd", "w:id", id);
	}

	private void writeCommentEnd(Inline.CommentEnd end) throws IOException {
		String id = String.valueOf(end.comment());
		xml.empty("w:commentRangeEnd", "w:id", id);
		change(Mark.NONE, end.mark());
		xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "CommentReference").end().empty("w:commentReference", "w:id", id).end();
		change(end.mark(), Mark.NONE);
	}

	private void writeRun(Inline.Run run) throws IOException {
		xml.start("w:r");
		boolean rightToLeft = !run.text().isEmpty() && !new Bidi(run.text(), Bidi.DIRECTION_LEFT_TO_RIGHT).isLeftToRight()
				&& new Bidi(run.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft();
		if (!run.looks().isEmpty() || rightToLeft) {
			xml.start("w:rPr");
			writeLooks(run.looks());
			if (rightToLeft) {
				xml.empty("w:rtl");
			}
			xml.end();
		}
		String element = run.mark().kind() == Mark.Kind.DELETED ? "w:delText" : "w:t";
		xml.start(element, "xml:space", "preserve").text(run.text()).end().end();
	}

	private void writeLooks(Set<Look> looks) throws IOException {
		if (looks.contains(Look.BOLD)) {
			xml.empty("w:b").empty("w:bCs");
		}
		if (looks.contains(Look.ITALIC)) {
			xml.empty("w:i").empty("w:iCs");
		}
		if (looks.contains(Look.STRUCK)) {
			xml.empty("w:strike");
		}
		if (looks.contains(Look.DOUBLE_STRUCK)) {
			xml.empty("w:dstrike");
		}
		String colour = colour(looks);
		if (colour != null) {
			xml.empty("w:color", "w:val", colour);
		}
		if (looks.contains(Look.UNDERLINED) || looks.contains(Look.DOUBLE_UNDERLINED)) {
			xml.empty("w:u", "w:val", looks.contains(Look.UNDERLINED) ? "single" : "double");
		}
	}

	private static String colour(Set<Look> looks) {
		return looks.contains(Look.GREY) ? "767676" : looks.contains(Look.RED) ? "B3261E" : looks.contains(Look.BLUE) ? "1F4E9E"
				: looks.contains(Look.GREEN) ? "2E6B34" : null;
	}

	private static boolean rightToLeft(Paragraph paragraph) {
		StringBuilder text = new StringBuilder();
		paragraph.content().forEach(inline -> {
			if (inline instanceof Inline.Run run) {
				text.append(run.text());
			}
		});
		return !text.isEmpty() && !new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}
}
