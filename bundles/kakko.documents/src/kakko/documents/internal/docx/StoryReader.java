package kakko.documents.internal.docx;

import java.util.List;
import java.util.Set;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;
import kakko.lang.DraftComposer;

/** Reads a run of paragraphs and tables, main text or header, into passages. */
final class StoryReader {

	private static final Set<String> TABLE_OF_CONTENTS = Set.of("Table of Contents", "Table of Figures", "Table of Tables");

	private final WordFile file;
	private final Manuscript manuscript;
	private final Reason reasonOfDropped;
	private final ListCounters counters = new ListCounters();
	private final Indentation indentation;
	private final ParagraphReader paragraphs;
	private final CellCursor cells = new CellCursor();
	private final NoteReader notes;

	/** Text of another format that Word takes over when it opens the file: what it will look like nobody knows before. */
	static final class UnmergedPart extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	StoryReader(WordFile file, Manuscript manuscript, Indentation indentation, Reason reasonOfDropped) {
		this.file = file;
		this.manuscript = manuscript;
		this.indentation = indentation;
		this.reasonOfDropped = reasonOfDropped;
		paragraphs = new ParagraphReader(file, manuscript, reasonOfDropped);
		notes = new NoteReader(file, manuscript, reasonOfDropped);
	}

	void read(XmlNode container) {
		container.children().forEach(this::block);
	}

	private void block(XmlNode node) {
		switch (node.name()) {
		case "w:p" -> paragraph(node);
		case "w:tbl" -> table(node);
		case "w:sdt" -> contentControl(node);
		case "w:customXml", "w:ins", "w:moveTo" -> read(node);
		case "mc:AlternateContent" -> read(AlternateContent.chosen(node));
		case TrackedChanges.DROPPED -> leaveOut(node.text(), reasonOfDropped);
		case "w:altChunk" -> throw new UnmergedPart();
		case "w:commentRangeStart" -> file.comments().begin(node.attribute("w:id"), manuscript.passages.size());
		case "w:commentRangeEnd" -> file.comments().end(node.attribute("w:id"));
		default -> {
			// properties, bookmarks: no words
		}
		}
	}

	private void contentControl(XmlNode control) {
		if (TABLE_OF_CONTENTS.contains(control.path("w:sdtPr", "w:docPartObj", "w:docPartGallery").value())) {
			leaveOut(PlainText.of(control), Reason.CONTENTS);
		} else {
			read(control.child("w:sdtContent"));
		}
	}

	private void table(XmlNode table) {
		cells.table(() -> rows(table));
	}

	private void rows(XmlNode parent) {
		for (XmlNode node : parent.children()) {
			switch (node.name()) {
			case "w:tr" -> cells.row(() -> row(node));
			case "w:sdt" -> rows(node.child("w:sdtContent"));
			case "w:customXml" -> rows(node);
			case TrackedChanges.DROPPED -> leaveOut(node.text(), reasonOfDropped);
			default -> {
				// properties of the table: no words
			}
			}
		}
	}

	private void row(XmlNode row) {
		int begin = file.pages().mark();
		int end = begin;
		for (XmlNode node : row.children()) {
			file.pages().backTo(begin);
			cell(node);
			end = Math.max(end, file.pages().mark());
		}
		file.pages().backTo(end);
	}

	private void cell(XmlNode node) {
		switch (node.name()) {
		case "w:tc" -> cells.cell(() -> read(node));
		case "w:sdt" -> node.child("w:sdtContent").children().forEach(this::cell);
		case "w:customXml" -> node.children().forEach(this::cell);
		case TrackedChanges.DROPPED -> leaveOut(node.text(), reasonOfDropped);
		default -> {
			// properties of the row: no words
		}
		}
	}

	private void paragraph(XmlNode paragraph) {
		XmlNode properties = paragraph.child("w:pPr");
		PassageText text = paragraphs.read(paragraph);
		manuscript.leftOut.addAll(text.leftOut());
		if (!isHidden(properties, text)) {
			add(properties, text);
		}
		notes.read(text.notes);
		text.boxes.forEach(this::read);
		file.sections().endOfParagraph(properties);
	}

	private static boolean isHidden(XmlNode properties, PassageText text) {
		return text.isBlank() && (properties.path("w:rPr", "w:vanish").isOn() || text.hasLeftOut(Reason.CONTENTS));
	}

	private void add(XmlNode properties, PassageText text) {
		Lists.Place place = file.lists().of(properties);
		String words = ((place == null ? "" : label(place, text)) + text.draft()).strip();
		if (cells.isInTable() && !text.ownMark().isEmpty()) {
			words = DraftComposer.plain(text.ownMark()) + " " + words;
		}
		if (!words.isBlank()) {
			manuscript.passages.add(passage(properties, place, words, text));
		}
	}

	/** An empty paragraph prints its number, but a bullet without words says nothing. */
	private String label(Lists.Place place, PassageText text) {
		String label = counters.next(place);
		if (label.isEmpty() || place.format().isBullet() && text.isBlank()) {
			return "";
		}
		boolean glued = place.format().suffix().equals("nothing") && !Character.isLetterOrDigit(label.charAt(label.length() - 1));
		return DraftComposer.plain(label) + (glued ? "" : " ");
	}

	private Passage passage(XmlNode properties, Lists.Place place, String words, PassageText text) {
		int page = text.page();
		if (cells.isInTable()) {
			return new Passage(Kind.CELL, 0, words, page, "", cells.next());
		}
		if (!text.ownMark().isEmpty()) {
			return new Passage(Kind.FOOTNOTE, 0, words, page, text.ownMark(), null);
		}
		int heading = indentation.headingLevel(properties, place);
		return heading > 0 ? new Passage(Kind.HEADING, heading, words, page, "", null)
				: new Passage(Kind.PARAGRAPH, indentation.level(place), words, page, "", null);
	}

	private void leaveOut(String words, Reason reason) {
		if (!words.isBlank()) {
			manuscript.leftOut.add(new LeftOut(file.pages().page(), words, reason));
		}
	}
}
