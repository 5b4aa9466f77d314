package kakko.ui.dossiers;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.trouble.Trouble;

/** Shows every bracket of a dossier through all of its revisions: opens the newest, and the table that follows it. */
public final class TrackHandler extends DossierHandler {

	private static final String TABLE = "kakko.ui.tracker";

	@Override
	boolean fits(Chosen chosen) {
		return chosen.dossier().filter(dossier -> !dossier.dossier().getRevisions().isEmpty()).isPresent() && PlatformUI.getWorkbench().getViewRegistry().find(TABLE) != null;
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		DossierFolder dossier = chosen.dossier().orElseThrow();
		List<Revision> revisions = dossier.dossier().getRevisions();
		new ShownDraft(dossier, revisions.getLast()).open(page);
		try {
			page.showView(TABLE);
		} catch (PartInitException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), NameColumn.title(dossier), failure);
		}
	}
}
