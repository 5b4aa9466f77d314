package kakko.dossier;

import java.io.IOException;
import java.nio.file.Path;

/** A dossier whose item can't be read; the message names the file and the way out. */
public final class DamagedDossier extends IOException {

	private static final long serialVersionUID = 1L;

	DamagedDossier(Path item, Path previous, Throwable cause) {
		super(item + " can't be read (" + cause.getMessage() + "). Originals and drafts beside it are whole. To go back to the last version saved, rename "
				+ previous.getFileName() + " to " + item.getFileName() + ".", cause);
	}
}
