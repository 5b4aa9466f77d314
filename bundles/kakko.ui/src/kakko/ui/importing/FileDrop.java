package kakko.ui.importing;

import java.util.function.Function;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;

import kakko.dossier.DossierFolder;
import kakko.ui.open.DraftFiles;

/** Files and folders that are dropped from outside are read in; they stay where they are. */
public final class FileDrop {

	private FileDrop() {
	}

	/** @param dossier the one a drop is meant for, or null for a new one */
	public static void onto(Control control, IWorkbenchPartSite site, Function<DropTargetEvent, DossierFolder> dossier) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					DossierFolder into = dossier.apply(event);
					// whoever drops must not wait for the dialog
					control.getDisplay().asyncExec(() -> Importing.start(site.getPage(), DraftFiles.dropped(names), into));
				}
			}
		});
	}
}
