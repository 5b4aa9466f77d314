package kakko.ui.dossiers;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;

/** What a window shows that has nothing to come back to. */
public final class NewestDraft {

	private NewestDraft() {
	}

	/** Opens the last revision of the first dossier. */
	public static void open(IWorkbenchPage page) {
		try {
			DossierFolder dossier = Dossiers.all().getFirst();
			List<Revision> revisions = dossier.dossier().getRevisions();
			new ShownRevision(dossier, revisions.getLast()).open(page);
		} catch (IOException e) {
			// the view of the dossiers says so to the user
			ILog.get().error(e.getMessage(), e);
		}
	}
}
