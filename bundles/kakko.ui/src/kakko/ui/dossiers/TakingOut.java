package kakko.ui.dossiers;

import java.io.IOException;
import java.util.List;

import kakko.dossier.DossierFolder;
import kakko.ui.Wording;
import kakko.ui.desk.DossierOperation;

/** Takes drafts of a dossier out of it, or puts them back; their files stay. Either can be undone. */
final class TakingOut {

	private final DossierFolder dossier;
	private final List<String> ids;

	/** @param drafts of this dossier */
	TakingOut(DossierFolder dossier, List<ShownDraft> drafts) {
		this.dossier = dossier;
		this.ids = drafts.stream().map(ShownDraft::id).toList();
	}

	/** @return whether it could be kept; where not, the user was told */
	boolean takeOut() {
		return new DossierOperation(Wording.ofWindow().say("dossiers.takeOut"), dossier, this::remove, this::restore).run();
	}

	boolean putBack() {
		return new DossierOperation(Wording.ofWindow().say("dossiers.putBack"), dossier, this::restore, this::remove).run();
	}

	private void remove() throws IOException {
		for (String id : ids) {
			dossier.remove(dossier.find(id).orElseThrow());
		}
	}

	private void restore() throws IOException {
		for (String id : ids) {
			dossier.restore(dossier.find(id).orElseThrow());
		}
	}
}
