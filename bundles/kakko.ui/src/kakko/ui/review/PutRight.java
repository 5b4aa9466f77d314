package kakko.ui.review;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Correction;

/** Something that the user put right. */
record PutRight(String words, DossierFolder dossier, Correction correction) {

	/** The same one, also when the dossier was read again. */
	@Override
	public boolean equals(Object other) {
		return other instanceof PutRight right && right.dossier == dossier && right.correction.getId().equals(correction.getId());
	}

	@Override
	public int hashCode() {
		return correction.getId().hashCode();
	}
}
