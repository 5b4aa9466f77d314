package kakko.documents.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import kakko.documents.ReadChoices;

/** Reads one format. */
public interface Reader {

	Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException;
}
