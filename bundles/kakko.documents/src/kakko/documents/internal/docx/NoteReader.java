package kakko.documents.internal.docx;

import java.util.List;

import kakko.documents.LeftOut.Reason;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;
import kakko.lang.DraftComposer;

/** Reads footnotes and endnotes, each into one passage behind the paragraph that calls it. */
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
		StringBuilder words = new StringBuilder();
		ParagraphReader paragraphs = new ParagraphReader(file, manuscript, reasonOfDropped);
		note.content().all("w:p").forEach(paragraph -> {
			PassageText text = paragraphs.read(paragraph);
			manuscript.leftOut.addAll(text.leftOut());
			words.append(label(paragraph)).append(text.draft()).append('\n');
		});
		String printed = withoutMark(words.toString().strip(), DraftComposer.plain(note.mark()));
		if (!printed.isEmpty()) {
			manuscript.passages.add(new Passage(Kind.FOOTNOTE, 0, printed, file.pages().page(), note.mark(), null));
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
