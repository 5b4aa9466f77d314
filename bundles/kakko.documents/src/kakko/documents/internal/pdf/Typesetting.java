package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kakko.documents.LeftOut;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;

/** Takes the typesetting of pages back: from characters on paper to the paragraphs and footnotes somebody wrote. */
final class Typesetting {

	/** A title has no more lines than this. */
	private static final int TITLE_LINES = 5;
	private static final Pattern RUNNING_TEXT = Pattern.compile("\\[?\\s*The \\S+|Pp\\s?\\d|\\d+\\.\\s");

	private final Manuscript manuscript = new Manuscript();
	private final List<Sheet> sheets;
	private final boolean tagged;
	private final Furniture furniture;
	private final Footnotes footnotes;
	private final List<Line> text = new ArrayList<>();
	/** Around the paragraph written last. */
	private Frame last;

	/** @param tagged whether the file's own structure is to be believed */
	Typesetting(List<Sheet> sheets, boolean tagged) {
		this.sheets = sheets;
		this.tagged = tagged;
		List<List<Line>> pages = sheets.parallelStream().map(Lines::of).toList();
		furniture = new Furniture(sheets, pages);
		footnotes = new Footnotes(bodySize(pages));
		for (int i = 0; i < sheets.size(); i++) {
			text.addAll(footnotes.take(sheets.get(i), Frames.inReadingOrder(sheets.get(i), furniture.text(i))));
		}
		text.replaceAll(new Margins(sheets, text)::within);
	}

	private static double bodySize(List<List<Line>> pages) {
		Tally letters = new Tally();
		pages.forEach(page -> page.forEach(line -> letters.add(Math.round(line.size * 2) / 2.0, line.text.length())));
		return letters.commonest();
	}

	Manuscript undone() {
		List<Paragraph> paragraphs = Paragraphs.of(text, new Breaks(text, tagged));
		List<Line> all = Stream.concat(text.stream(), footnotes.notes().stream().flatMap(note -> note.lines.stream())).toList();
		Wording wording = new Wording(all);
		Headings headings = new Headings(paragraphs, bodySize(List.of(text)));
		Levels levels = new Levels(paragraphs);
		List<Note> waiting = new ArrayList<>(footnotes.notes());
		for (Paragraph paragraph : paragraphs) {
			writeNotesOf(paragraph.first().page - 1, waiting, wording);
			manuscript.passages.add(passage(paragraph, wording.of(paragraph.lines, 0), headings, levels));
			last = paragraph.first().frame;
			writeNotesCalledIn(paragraph, waiting, wording);
		}
		writeNotesOf(sheets.size(), waiting, wording);
		leaveOut(paragraphs);
		return manuscript;
	}

	private Passage passage(Paragraph paragraph, String draft, Headings headings, Levels levels) {
		int page = paragraph.first().page;
		Frame frame = paragraph.first().frame;
		if (frame != null && frame.cell()) {
			return new Passage(Kind.CELL, 0, draft, page, "", frame.startsAfter(last));
		}
		int heading = headings.level(paragraph);
		return heading > 0 ? new Passage(Kind.HEADING, heading, draft, page, "", null) : new Passage(Kind.PARAGRAPH, levels.of(paragraph), draft, page, "", null);
	}

	private void writeNotesCalledIn(Paragraph paragraph, List<Note> waiting, Wording wording) {
		for (Line line : paragraph.lines) {
			for (Line.Call call : line.calls) {
				waiting.stream().filter(note -> note.page == line.page && note.mark.equals(call.mark())).findFirst().ifPresent(note -> write(note, waiting, wording));
			}
		}
	}

	/** Notes nobody called stand behind the text of their page. */
	private void writeNotesOf(int page, List<Note> waiting, Wording wording) {
		waiting.stream().filter(note -> note.page <= page).toList().forEach(note -> write(note, waiting, wording));
	}

	private void write(Note note, List<Note> waiting, Wording wording) {
		waiting.remove(note);
		manuscript.passages.add(new Passage(note.mark.isEmpty() ? Kind.PARAGRAPH : Kind.FOOTNOTE, 0, wording.of(note.lines, note.start), note.page, note.mark, null));
	}

	/** What stands on the first page in front of its running text. */
	private static Stream<String> titleBlock(List<Paragraph> paragraphs) {
		return paragraphs.stream().takeWhile(paragraph -> paragraph.first().page == 1 && paragraph.lines.size() <= TITLE_LINES && !RUNNING_TEXT.matcher(paragraph.words()).lookingAt())
				.map(paragraph -> String.join(" ", paragraph.lines.stream().map(Line::uncalled).toList()));
	}

	private void leaveOut(List<Paragraph> paragraphs) {
		List<LeftOut> all = new ArrayList<>(furniture.leftOut());
		all.addAll(footnotes.leftOut());
		all.sort(Comparator.comparingInt(LeftOut::page));
		manuscript.leftOut.addAll(all);
		Stream.concat(titleBlock(paragraphs), furniture.heads().stream()).distinct().forEach(manuscript.headerLines::add);
	}
}
