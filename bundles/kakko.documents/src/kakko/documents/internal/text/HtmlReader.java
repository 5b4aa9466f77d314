package kakko.documents.internal.text;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Reader;

/** Reads web pages and what office programs save as such. */
public final class HtmlReader implements Reader {

	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Document page = Jsoup.parse(HtmlSource.read(file));
		progress.split(1);
		return manuscript(file, page, choices);
	}

	/** @throws kakko.documents.UnreadableDocument when there are changes and the choice is to fail */
	static Manuscript manuscript(Path file, Document page, ReadChoices choices) throws IOException {
		HtmlChanges changes = new HtmlChanges(choices.changes());
		changes.refuse(file, page);
		Manuscript manuscript = new Manuscript();
		addTitle(page, manuscript);
		new HtmlWalk(manuscript, new LeftOutElements(changes), HtmlNotes.in(page)).walk(page.body());
		TitleLines.of(manuscript.passages).forEach(line -> addHeaderLine(line, manuscript));
		return manuscript;
	}

	/** The title stands in the window's frame, not in the text. */
	private static void addTitle(Document page, Manuscript manuscript) {
		if (!page.title().isBlank()) {
			manuscript.leftOut.add(new LeftOut(0, page.title(), Reason.MARKUP));
			addHeaderLine(page.title(), manuscript);
		}
		for (Element meta : page.head().select("meta[name=description][content], meta[name=DC.title][content], meta[name=subject][content]")) {
			addHeaderLine(meta.attr("content"), manuscript);
		}
	}

	private static void addHeaderLine(String line, Manuscript manuscript) {
		if (!manuscript.headerLines.contains(line)) {
			manuscript.headerLines.add(line);
		}
	}
}
