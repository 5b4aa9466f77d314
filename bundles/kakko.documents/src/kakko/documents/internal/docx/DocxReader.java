package kakko.documents.internal.docx;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Reader;

/** Reads Word files. */
public final class DocxReader implements Reader {

	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		throw new UnsupportedOperationException("in the making");
	}
}
