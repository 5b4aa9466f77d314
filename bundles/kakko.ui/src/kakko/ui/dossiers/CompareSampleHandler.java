package kakko.ui.dossiers;

import java.io.IOException;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.open.Opening;

/** Compares the last two drafts of the invented dossier. */
public final class CompareSampleHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return true;
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) throws IOException {
		DossierFolder sample = SampleHandler.sample();
		List<Revision> revisions = sample.dossier().getRevisions();
		if (page.findView(DossiersView.ID) instanceof DossiersView view) {
			view.reveal(sample, revisions.getLast());
		}
		Opening.comparison(page, sample.draft(revisions.get(revisions.size() - 2)), sample.draft(revisions.getLast()));
	}
}
