package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.DossierFolder;
import kakko.dossier.SampleDossier;
import kakko.model.dossiers.Revision;
import kakko.ui.desk.Desk;

/** Puts the invented dossier on the shelf, if it isn't there yet, and opens its newest draft. */
public final class SampleHandler extends DossierHandler {

	private static final String FOLDER = "Kakko sample";

	@Override
	boolean fits(Chosen chosen) {
		return true;
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) throws IOException {
		DossierFolder sample = sample();
		Revision newest = sample.dossier().getRevisions().getLast();
		if (page.findView(DossiersView.ID) instanceof DossiersView view) {
			view.reveal(sample, newest);
		}
		new ShownDraft(sample, newest).open(page);
	}

	public static DossierFolder sample() throws IOException {
		return Desk.get().lay(SampleDossier.unpack(Desk.shelf().folder().resolve(FOLDER)));
	}
}
