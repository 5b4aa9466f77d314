package kakko.dossier;

import java.nio.file.Path;

/** A dossier whose item can't be read. */
public final class DamagedDossier extends DossierRefusal {

	private static final long serialVersionUID = 1L;

	DamagedDossier(Path item, Path previous, Throwable cause) {
		super("damaged", item, String.valueOf(cause.getMessage()), previous.getFileName(), item.getFileName());
		initCause(cause);
	}
}
