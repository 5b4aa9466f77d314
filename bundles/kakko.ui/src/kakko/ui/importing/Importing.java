package kakko.ui.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.NoticeLine;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.open.Opening;
import kakko.ui.trouble.Trouble;

/** Reads files, shows the user what was found, takes them into a dossier and opens the newest. */
public final class Importing {

	private Importing() {
	}

	/** @param into the dossier that is offered first, or null for a new one */
	public static void start(IWorkbenchPage page, List<Path> files, DossierFolder into) {
		start(page, files, into, () -> {
			// the dossier is shown, which is all
		});
	}

	/** @param taken runs once the files are in a dossier */
	private static void start(IWorkbenchPage page, List<Path> files, DossierFolder into, Runnable taken) {
		if (files.isEmpty()) {
			return;
		}
		new ImportDialog(page.getWorkbenchWindow().getShell(), files, into, choice -> take(page, choice, taken)).open();
	}

	/**
	 * Says in a line of a part what a dossier is needed for, and leads to one for drafts that are in none; until they are in it.
	 *
	 * @param sentence with a link, as the line takes it
	 */
	public static void offer(NoticeLine notice, String sentence, List<Path> drafts) {
		notice.offer(sentence, () -> start(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), drafts, null, () -> notice.hide(sentence)));
	}

	private static void take(IWorkbenchPage page, ImportChoice choice, Runnable taken) {
		Shell shell = page.getWorkbenchWindow().getShell();
		new Taking(shell.getDisplay(), choice.files(), choice::dossier, dossier -> {
			taken.run();
			show(page, dossier, choice);
		},
				failure -> Trouble.say(shell, Wording.ofWindow().say("import.failed"), failure)).schedule();
	}

	private static void show(IWorkbenchPage page, DossierFolder taken, ImportChoice choice) {
		DossierFolder dossier = Desk.get().lay(taken);
		List<Revision> revisions = dossier.dossier().getRevisions();
		Revision newest = revisions.getLast();
		if (page.findView(DossiersView.ID) instanceof DossiersView view) {
			view.reveal(dossier, newest);
		}
		Opening.draft(page, dossier.draft(newest), newest.getLabel());
		if (choice.comparing() && revisions.size() > 1) {
			Opening.comparison(page, dossier.draft(revisions.get(revisions.size() - 2)), dossier.draft(newest));
		}
	}
}
