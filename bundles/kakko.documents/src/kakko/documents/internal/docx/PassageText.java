package kakko.documents.internal.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.lang.DraftComposer;

/** The words of one paragraph, while it is read. */
final class PassageText {

	private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\h\u200B\uFEFF]+|[\\s\\h\u200B\uFEFF]+$");
	private static final Pattern ONLY_BRACKETS = Pattern.compile("[\\[\\s\\h]*");

	/** Notes it calls and text boxes fixed to it, in their order: they are read behind it. */
	final List<Notes.Note> notes = new ArrayList<>();
	final List<XmlNode> boxes = new ArrayList<>();
	private final StringBuilder draft = new StringBuilder();
	private final Map<Reason, StringBuilder> leftOut = new EnumMap<>(Reason.class);
	private final PageCounter pages;
	private int page = -1;
	private String ownMark = "";

	PassageText(PageCounter pages) {
		this.pages = pages;
	}

	void print(String printed) {
		if (!OUTER_SPACE.matcher(printed).replaceAll("").isEmpty()) {
			begin();
		}
		draft.append(DraftComposer.plain(printed));
	}

	void call(Notes.Note note) {
		begin();
		draft.append(DraftComposer.call(note.mark()));
		notes.add(note);
	}

	/** A mark that somebody typed: at the start of a paragraph that of a note, further on a call. */
	void typedMark(String mark) {
		if (ownMark.isEmpty() && ONLY_BRACKETS.matcher(draft).matches()) {
			ownMark = mark;
		} else {
			begin();
			draft.append(DraftComposer.call(mark));
		}
	}

	/** The mark with which the paragraph begins, or empty. */
	String ownMark() {
		return ownMark;
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
		return draft().isEmpty();
	}

	boolean hasLeftOut(Reason reason) {
		return leftOut.containsKey(reason);
	}

	/** Draft text, without the white space at both ends; a cell with nothing but a no-break space is empty. */
	String draft() {
		return OUTER_SPACE.matcher(draft).replaceAll("");
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
