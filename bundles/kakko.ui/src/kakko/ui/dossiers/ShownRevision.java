package kakko.ui.dossiers;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;

/** A revision in the tree, with the dossier it belongs to. */
record ShownRevision(DossierFolder dossier, Revision revision) {

	void open(IWorkbenchPage page) {
		try {
			page.openEditor(new DraftInput(dossier.draft(revision), revision.getLabel()), DraftEditor.ID);
		} catch (PartInitException e) {
			ILog.get().error(revision.getLabel(), e);
		}
	}
}
