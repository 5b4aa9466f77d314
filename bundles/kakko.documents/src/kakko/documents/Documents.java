package kakko.documents;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/** The one way in for files of any format. */
public final class Documents {

	private Documents() {
	}

	/**
	 * Reads a file as a draft; the file is never changed.
	 *
	 * @throws UnreadableDocument when it can't be read whole: the message names the file, the place and the way out
	 * @throws IOException        when the disk fails
	 */
	public static ReadDocument read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		throw new UnsupportedOperationException("to be written by the docx helper: sniff the format, call the Reader, compose");
	}
}
