package kakko.documents;

import java.io.IOException;
import java.nio.file.Path;

/** A file that can't be read; the message is one clear sentence for the user: file, place, way out. */
public final class UnreadableDocument extends IOException {

	private static final long serialVersionUID = 1L;

	public UnreadableDocument(Path file, String sentence) {
		super(file.getFileName() + ": " + sentence);
	}

	public UnreadableDocument(Path file, String sentence, Throwable cause) {
		super(file.getFileName() + ": " + sentence, cause);
	}
}
