package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import kakko.dossier.Details;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.desk.Desk;
import kakko.ui.trouble.Trouble;

/** Lets the user say what a dossier, a revision or a working copy is called, and what else is known of a revision. */
public final class DetailsHandler extends DossierHandler {

	@Override
	boolean fits(Chosen chosen) {
		return chosen.wholeDossier().isPresent() || chosen.draft().isPresent() && chosen.isNoneRemoved();
	}

	@Override
	void run(Chosen chosen, IWorkbenchPage page) {
		Shell shell = page.getWorkbenchWindow().getShell();
		DossierFolder dossier = chosen.dossier().orElseThrow();
		if (chosen.draft().isEmpty()) {
			new NameDialog(shell, "dossiers.title", NameColumn.title(dossier), title -> save(shell, dossier, () -> dossier.rename(title))).open();
		} else if (chosen.draft().get().draft() instanceof WorkingCopy copy) {
			new NameDialog(shell, "details.label", copy.getLabel(), label -> save(shell, dossier, () -> dossier.copies().rename(copy, label))).open();
		} else {
			Revision revision = chosen.revision().orElseThrow();
			new DetailsDialog(shell, Details.of(revision), details -> save(shell, dossier, () -> dossier.edit(revision, details))).open();
		}
	}

	private interface Change {

		void save() throws IOException;
	}

	private static void save(Shell shell, DossierFolder dossier, Change change) {
		try {
			change.save();
			Desk.get().changed(dossier);
		} catch (IOException failure) {
			Trouble.say(shell, NameColumn.title(dossier), failure);
		}
	}
}
