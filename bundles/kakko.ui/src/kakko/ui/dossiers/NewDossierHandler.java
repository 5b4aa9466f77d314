package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.DossierFolder;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.importing.Importing;
import kakko.ui.trouble.Trouble;

/** Makes a dossier, and reads in the drafts that the user wants in it at once. */
public final class NewDossierHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return true;
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		new NewDossierDialog(page.getWorkbenchWindow().getShell(), entered -> make(page, entered)).open();
	}

	private static void make(IWorkbenchPage page, NewDossierDialog entered) {
		try {
			DossierFolder dossier = Desk.get().lay(Desk.shelf().create(entered.conference(), entered.title()));
			if (page.findView(DossiersView.ID) instanceof DossiersView view) {
				view.reveal(dossier, null);
			}
			Importing.start(page, entered.files(), dossier);
		} catch (IOException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("new.title"), failure);
		}
	}
}
