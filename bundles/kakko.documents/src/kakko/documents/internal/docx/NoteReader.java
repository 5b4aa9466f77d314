package kakko.documents.internal.docx;

import java.util.List;

import kakko.documents.LeftOut.Reason;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;
import kakko.lang.DraftComposer;

/**
 * Reads footnotes and endnotes into passages behind the paragraph that calls them. A note of several paragraphs has its
 * mark on each of them, unless one begins with a mark of its own: the notes of a table are often typed into one note.
 */
final class NoteReader {

	private final WordFile file;
	private final Manuscript manuscript;
	private final Reason reasonOfDropped;
	private final ListCounters counters = new ListCounters();

	NoteReader(WordFile file, Manuscript manuscript, Reason reasonOfDropped) {
		this.file = file;
		this.manuscript = manuscript;
		this.reasonOfDropped = reasonOfDropped;
	}

	void read(List<Notes.Note> notes) {
		notes.forEach(this::read);
	}

	private void read(Notes.Note note) {
		String mark = note.mark();
		ParagraphReader paragraphs = new ParagraphReader(file, manuscript, reasonOfDropped);
		for (XmlNode paragraph : note.content().all("w:p").toList()) {
			PassageText text = paragraphs.read(paragraph);
			manuscript.leftOut.addAll(text.leftOut());
			mark = text.ownMark().isEmpty() ? mark : text.ownMark();
			String words = withoutMark(label(paragraph) + text.draft(), DraftComposer.plain(mark));
			if (!words.isEmpty()) {
				manuscript.passages.add(new Passage(Kind.FOOTNOTE, 0, words, file.pages().page(), mark, null));
			}
		}
	}

	private String label(XmlNode paragraph) {
		Lists.Place place = file.lists().of(paragraph.child("w:pPr"));
		return place == null ? "" : DraftComposer.plain(counters.next(place)) + " ";
	}

	/** A mark typed by hand stands in the note too. */
	private static String withoutMark(String words, String mark) {
		return words.startsWith(mark) && !Character.isLetterOrDigit(mark.codePointBefore(mark.length())) ? words.substring(mark.length()).strip() : words;
	}
}
