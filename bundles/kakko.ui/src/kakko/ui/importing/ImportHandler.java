package kakko.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.dossier.DossierFolder;
import kakko.ui.Wording;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.open.DraftFiles;

/** Asks for files and reads them in: into the dossier that is selected, or a new one. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		DossierFolder selected = page.findView(DossiersView.ID) instanceof DossiersView view ? view.selectedDossier() : null;
		Importing.start(page, DraftFiles.askSeveral(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), Wording.ofWindow().say("import.choose")), selected);
		return null;
	}
}
