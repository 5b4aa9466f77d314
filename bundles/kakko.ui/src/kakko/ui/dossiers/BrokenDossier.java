package kakko.ui.dossiers;

import java.nio.file.Path;

import kakko.dossier.DossierRefusal;

/** A dossier that can't be read. */
record BrokenDossier(Path folder, DossierRefusal fault) {

	@Override
	public boolean equals(Object other) {
		return other instanceof BrokenDossier broken && broken.folder.equals(folder);
	}

	@Override
	public int hashCode() {
		return folder.hashCode();
	}
}
