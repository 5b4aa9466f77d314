package kakko.ui.dossiers;

import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.program.Programs;

/** Opens the folder of a dossier, of the one that can't be read too, with the program the system has for folders. */
public final class OpenFolderHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return folder(chosen) != null;
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		Programs.open(page.getWorkbenchWindow().getShell(), folder(chosen));
	}

	private static Path folder(Chosen chosen) {
		if (chosen.elements().size() == 1 && chosen.elements().getFirst() instanceof BrokenDossier broken) {
			return broken.folder();
		}
		return chosen.draft().map(shown -> shown.file().getParent()).or(() -> chosen.dossier().map(dossier -> dossier.folder())).orElse(null);
	}
}
