package kakko.documents.internal.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.lang.DraftComposer;

/** The words of one paragraph, while it is read. */
final class PassageText {

	/** Notes it calls and text boxes fixed to it, in their order: they are read behind it. */
	final List<Notes.Note> notes = new ArrayList<>();
	final List<XmlNode> boxes = new ArrayList<>();
	private final StringBuilder draft = new StringBuilder();
	private final Map<Reason, StringBuilder> leftOut = new EnumMap<>(Reason.class);
	private final PageCounter pages;
	private int page = -1;

	PassageText(PageCounter pages) {
		this.pages = pages;
	}

	void print(String printed) {
		if (!printed.isBlank()) {
			begin();
		}
		draft.append(DraftComposer.plain(printed));
	}

	void call(Notes.Note note) {
		begin();
		draft.append(DraftComposer.call(note.mark()));
		notes.add(note);
	}

	void leaveOut(String printed, Reason reason) {
		leftOut.computeIfAbsent(reason, each -> new StringBuilder()).append(printed);
	}

	/** The page of a passage is that of its first words. */
	private void begin() {
		page = page < 0 ? pages.page() : page;
		pages.words();
	}

	int page() {
		return page < 0 ? pages.page() : page;
	}

	boolean isBlank() {
		return draft.toString().isBlank();
	}

	boolean hasLeftOut(Reason reason) {
		return leftOut.containsKey(reason);
	}

	/** Draft text, without the white space at both ends. */
	String draft() {
		return draft.toString().strip();
	}

	List<LeftOut> leftOut() {
		List<LeftOut> all = new ArrayList<>();
		leftOut.forEach((reason, words) -> {
			String text = words.toString().replaceAll("\\s+", " ").strip();
			if (!text.isEmpty()) {
				all.add(new LeftOut(page(), text, reason));
			}
		});
		return all;
	}
}
