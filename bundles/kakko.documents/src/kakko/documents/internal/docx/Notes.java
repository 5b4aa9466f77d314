package kakko.documents.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** Footnotes and endnotes, handed out as the text calls them. */
final class Notes {

	private final Map<String, XmlNode> uncalled = new LinkedHashMap<>();
	private final NoteNumbering footnoteNumbers;
	private final NoteNumbering endnoteNumbers;

	/** @param content the note's element; {@link XmlNode#ABSENT} when the text calls a note that isn't there */
	record Note(String mark, XmlNode content) {
	}

	Notes(WordTexts texts, XmlNode settings, Sections sections, PageCounter pages) {
		put(texts.footnotes(), "w:footnote");
		put(texts.endnotes(), "w:endnote");
		footnoteNumbers = new NoteNumbering("w:footnotePr", "decimal", settings, sections, pages);
		endnoteNumbers = new NoteNumbering("w:endnotePr", "lowerRoman", settings, sections, pages);
	}

	private void put(XmlNode part, String kind) {
		for (XmlNode note : part.children(kind)) {
			String type = note.attribute("w:type");
			if (type.isEmpty() || type.equals("normal")) {
				uncalled.put(kind + note.attribute("w:id"), note);
			}
		}
	}

	/** @param customMark the mark typed by hand, or empty for the next number */
	Note call(XmlNode reference, String customMark) {
		boolean footnote = reference.is("w:footnoteReference");
		XmlNode content = uncalled.remove((footnote ? "w:footnote" : "w:endnote") + reference.attribute("w:id"));
		String mark = !customMark.isEmpty() ? customMark : (footnote ? footnoteNumbers : endnoteNumbers).next();
		return new Note(mark, content == null ? XmlNode.ABSENT : content);
	}

	/** Notes that nothing in the text calls (any more). */
	Iterable<XmlNode> uncalled() {
		return uncalled.values();
	}
}
