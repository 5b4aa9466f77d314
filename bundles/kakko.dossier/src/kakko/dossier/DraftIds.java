package kakko.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossierDraft;

/** The ids of the drafts of a dossier: they never change, and name the draft's file. */
final class DraftIds {

	private DraftIds() {
	}

	/** Revisions, working copies and what was removed. */
	static Stream<DossierDraft> all(Dossier dossier) {
		return Stream.of(dossier.getRevisions(), dossier.getCopies(), dossier.getRemoved()).flatMap(drafts -> drafts.stream().map(DossierDraft.class::cast));
	}

	static Optional<DossierDraft> find(Dossier dossier, String id) {
		return all(dossier).filter(draft -> draft.getId().equals(id)).findFirst();
	}

	/** The wanted id, or one with a number behind it, that neither a draft nor a file of the folder has. */
	static String free(Dossier dossier, Path drafts, String wanted) {
		String id = wanted;
		for (int n = 2; find(dossier, id).isPresent() || Files.exists(drafts.resolve(id + ".draft")); n++) {
			id = wanted + "-" + n;
		}
		return id;
	}
}
