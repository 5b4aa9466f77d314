package kakko.ui.review;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Correction;

/** Something that the user put right. */
record PutRight(String words, DossierFolder dossier, Correction correction) {
}
