package kakko.ui.desk;

import java.io.IOException;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

import kakko.dossier.DossierFolder;
import kakko.ui.trouble.Trouble;

/** A change of a dossier that is kept in its folder at once; undone and done again like everything. */
public final class DossierOperation extends AbstractOperation {

	@FunctionalInterface
	public interface Change {

		void make() throws IOException;
	}

	private final DossierFolder dossier;
	private final Change done;
	private final Change undone;

	/** @param label what is done, in the menu behind "Undo" */
	public DossierOperation(String label, DossierFolder dossier, Change done, Change undone) {
		super(label);
		this.dossier = dossier;
		this.done = done;
		this.undone = undone;
		addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
	}

	/**
	 * Does it; the history of the platform keeps it, for Edit > Undo.
	 *
	 * @return whether it could be kept; where not, the user was told
	 */
	public boolean run() {
		try {
			IStatus status = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(this, null, null);
			if (!status.isOK()) {
				Trouble.say(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), getLabel(), status.getException());
			}
			return status.isOK();
		} catch (ExecutionException never) {
			throw new IllegalStateException(never);
		}
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return kept(done);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return kept(done);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return kept(undone);
	}

	private IStatus kept(Change change) {
		try {
			change.make();
			Desk.get().changed(dossier);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(e.getLocalizedMessage(), e);
		}
	}
}
