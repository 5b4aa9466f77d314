package kakko.ui.dossiers;

import org.eclipse.ui.IWorkbenchPage;

/** Puts drafts back that were taken out of their dossier. */
public final class RestoreHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.isAllRemoved() && chosen.dossier().isPresent();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		new TakingOut(chosen.dossier().orElseThrow(), chosen.drafts()).putBack();
	}
}
