package kakko.documents.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kakko.documents.Format;
import kakko.documents.Metadata;
import kakko.documents.ReadDocument;
import kakko.documents.Remark;
import kakko.documents.internal.Manuscript.Comment;
import kakko.documents.internal.Manuscript.Passage;
import kakko.documents.internal.metadata.MetadataFinder;
import kakko.lang.DraftComposer;
import kakko.lang.DraftLanguage;

/** Makes a draft of what a reader found: head, passages in their order, remarks behind what they are about. */
public final class ManuscriptComposer {

	/** Title blocks and symbols stand on the first page. */
	private static final int FIRST_PASSAGES = 40;
	private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\^[^^\\s]*\\^");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct} ])");

	private final Path file;
	private final Format format;
	private final Manuscript manuscript;
	private final DraftComposer composer = new DraftComposer();
	private final List<Remark> remarks = new ArrayList<>();

	public ManuscriptComposer(Path file, Format format, Manuscript manuscript) {
		this.file = file;
		this.format = format;
		this.manuscript = manuscript;
	}

	public ReadDocument compose() {
		Metadata metadata = MetadataFinder.find(manuscript.headerLines, firstLines());
		head(metadata);
		int paragraph = 0;
		for (int i = 0; i < manuscript.passages.size(); i++) {
			Passage passage = manuscript.passages.get(i);
			boolean printed = !passage.text().isBlank();
			if (printed) {
				write(passage);
			}
			remarksOn(i, printed ? paragraph : Math.max(0, paragraph - 1));
			paragraph += printed ? 1 : 0;
		}
		String text = composer.toString();
		return new ReadDocument(file, format, text, DraftLanguage.parse(text), metadata, manuscript.leftOut, remarks);
	}

	private List<String> firstLines() {
		return manuscript.passages.stream().limit(FIRST_PASSAGES).flatMap(passage -> printed(passage.text()).lines()).toList();
	}

	/** Draft text with footnote calls and escapes taken off. */
	private static String printed(String draftText) {
		return ESCAPE.matcher(CALL.matcher(draftText).replaceAll("")).replaceAll("");
	}

	private void head(Metadata metadata) {
		composer.head("Title", metadata.title()).head("Symbol", metadata.symbol()).head("Body", metadata.body());
		composer.head("Agenda item", metadata.agendaItem()).head("Version", metadata.version());
		composer.head("Source", file.getFileName().toString());
	}

	private void write(Passage passage) {
		composer.page(passage.page());
		switch (passage.kind()) {
		case PARAGRAPH -> composer.paragraph(passage.level(), passage.text());
		case HEADING -> composer.heading(passage.level(), passage.text());
		case CELL -> composer.cell(passage.cell(), passage.text());
		case FOOTNOTE -> composer.footnote(passage.mark(), passage.text());
		case FURNITURE -> composer.furniture(passage.text());
		}
	}

	private void remarksOn(int passage, int paragraph) {
		for (Comment comment : manuscript.comments) {
			if (comment.passage() == passage) {
				composer.comment(comment.author(), comment.date(), DraftComposer.plain(comment.place()), DraftComposer.plain(comment.text()));
				remarks.add(new Remark(comment.author(), comment.date(), paragraph, comment.place(), comment.text()));
			}
		}
	}
}
