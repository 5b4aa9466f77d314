package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.desk.Desk;

/** Puts drafts back that were taken out of their dossier. */
public final class RestoreHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.isAllRemoved();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) throws IOException {
		for (ShownDraft shown : chosen.drafts()) {
			shown.dossier().restore(shown.draft());
			Desk.get().changed(shown.dossier());
		}
	}
}
