package kakko.ui.analysis;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import kakko.documents.UnreadableDocument;
import kakko.ui.Wording;

/** What went wrong, as a sentence for the user that names the file. */
public final class Failures {

	private Failures() {
	}

	public static String sentence(Throwable failure, Wording wording) {
		return switch (failure) {
		case UnreadableDocument unreadable -> unreadable.localizedMessage(wording.locale());
		case NoSuchFileException gone -> wording.say("notHere", gone.getFile());
		case FileSystemException disk when disk.getReason() != null -> wording.say("diskFailed", disk.getFile(), disk.getReason());
		case IOException disk -> disk.getLocalizedMessage();
		default -> wording.say("analysis.failed", failure);
		};
	}
}
