package kakko.documents.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.core.runtime.IProgressMonitor;

import kakko.documents.ReadChoices;
import kakko.documents.UnreadableDocument;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Reader;

/** Reads printed pages (PDF). */
public final class PdfReader implements Reader {

	private final boolean tagged;

	public PdfReader() {
		this(true);
	}

	/** @param tagged whether to believe the structure that tagged files bring along; else all is told from the print */
	PdfReader(boolean tagged) {
		this.tagged = tagged;
	}

	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		List<Sheet> sheets = sheets(file, monitor);
		List<Integer> scans = Scans.of(sheets);
		if (sheets.isEmpty()) {
			throw new UnreadableDocument(file, "it has no pages.");
		}
		if (!scans.isEmpty()) {
			String pages = (scans.size() == 1 ? "page " : "pages ") + Scans.spell(scans);
			throw new UnreadableDocument(file, pages + " without text, scanned perhaps: run text recognition (OCR) over the file first.");
		}
		return new Typesetting(sheets, tagged).undone();
	}

	private static List<Sheet> sheets(Path file, IProgressMonitor monitor) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			monitor.beginTask(file.getFileName().toString(), document.getNumberOfPages());
			return new GlyphCollector(document, monitor).collect();
		} catch (InvalidPasswordException locked) {
			throw new UnreadableDocument(file, "it is locked with a password: save it without one.", locked);
		}
	}
}
