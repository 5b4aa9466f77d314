package kakko.ui.compare.correct;

import java.io.IOException;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

import kakko.dossier.CorrectionBook.Change;
import kakko.dossier.DossierFolder;
import kakko.ui.desk.Desk;

/** Keeps something that was put right in the dossier; undone and done again like everything. */
public final class CorrectOperation extends AbstractOperation {

	/** Changes the dossier's corrections. */
	@FunctionalInterface
	public interface Correction {

		Change make() throws IOException;
	}

	private interface Step {

		void run() throws IOException;
	}

	private final DossierFolder dossier;
	private final Correction correction;
	private Change change;

	/** @param label what was done, in the menu behind "Undo" */
	public CorrectOperation(String label, DossierFolder dossier, Correction correction) {
		super(label);
		this.dossier = dossier;
		this.correction = correction;
		addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return kept(() -> change = correction.make());
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return kept(() -> dossier.corrections().undo(change));
	}

	private IStatus kept(Step step) {
		try {
			step.run();
			Desk.get().changed(dossier);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(e.getLocalizedMessage(), e);
		}
	}
}
