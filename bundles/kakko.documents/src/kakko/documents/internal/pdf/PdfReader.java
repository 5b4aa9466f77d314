package kakko.documents.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Reader;

/** Reads printed pages (PDF). */
public final class PdfReader implements Reader {

	private final boolean tagged;

	public PdfReader() {
		this(true);
	}

	/** @param tagged whether to believe the structure that tagged files bring along; else all is told from the print */
	public PdfReader(boolean tagged) {
		this.tagged = tagged;
	}

	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		List<Sheet> sheets = new PdfFile(file).sheets(monitor);
		Legibility.check(file, sheets);
		return new Typesetting(sheets, tagged).undone();
	}
}
