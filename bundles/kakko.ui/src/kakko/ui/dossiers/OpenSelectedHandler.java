package kakko.ui.dossiers;

import org.eclipse.ui.IWorkbenchPage;

/** Opens the selected drafts to read. */
public final class OpenSelectedHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return !chosen.drafts().isEmpty();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		chosen.drafts().forEach(shown -> shown.open(page));
	}
}
