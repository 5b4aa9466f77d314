package kakko.ui.importing;

import java.io.IOException;
import java.util.List;

import kakko.dossier.DossierFolder;
import kakko.ui.desk.Desk;

/**
 * What the user decided in the dialog.
 *
 * @param into     a dossier that is there, or null
 * @param title    of the new dossier, where it is to be one
 * @param comparing whether the newest is to be compared with the one before
 */
record ImportChoice(List<Taking.Taken> files, DossierFolder into, String title, boolean comparing) {

	ImportChoice {
		files = List.copyOf(files);
	}

	/** The dossier they go into; makes it where it is to be a new one. */
	DossierFolder dossier() throws IOException {
		return into == null ? Desk.shelf().create(title) : into;
	}
}
