package kakko.dossier;

import java.util.List;
import java.util.Optional;

import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;

/** Moves drafts between what a dossier shows and what was removed from it. Done twice it is done once. */
final class Removal {

	private Removal() {
	}

	static void remove(Dossier dossier, DossierDraft draft) {
		find(dossier.getRevisions(), draft).ifPresent(dossier.getRemoved()::add);
		find(dossier.getCopies(), draft).ifPresent(dossier.getRemoved()::add);
	}

	static void restore(Dossier dossier, DossierDraft draft) {
		find(dossier.getRemoved(), draft).ifPresent(removed -> {
			switch (removed) {
				case Revision revision -> dossier.getRevisions().add(revision);
				case WorkingCopy copy -> dossier.getCopies().add(copy);
				default -> throw new IllegalStateException(removed.toString());
			}
		});
		VersionOrder.restore(dossier);
	}

	static <T extends DossierDraft> Optional<T> find(List<T> drafts, DossierDraft sought) {
		return drafts.stream().filter(draft -> draft.getId().equals(sought.getId())).findFirst();
	}
}
