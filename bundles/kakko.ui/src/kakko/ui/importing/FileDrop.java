package kakko.ui.importing;

import java.util.function.Function;

import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

import kakko.dossier.DossierFolder;
import kakko.ui.open.DroppedFiles;

/** Files and folders that are dropped from outside are read in. */
public final class FileDrop {

	private FileDrop() {
	}

	/** @param dossier the one a drop is meant for, or null for a new one */
	public static void onto(Control control, IWorkbenchPartSite site, Function<DropTargetEvent, DossierFolder> dossier) {
		DroppedFiles.onto(control, (event, files) -> {
			DossierFolder into = dossier.apply(event);
			// whoever drops must not wait for the dialog
			control.getDisplay().asyncExec(() -> Importing.start(site.getPage(), files, into));
		});
	}
}
