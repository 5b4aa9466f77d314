package kakko.ui.dossiers;

import java.io.IOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.trouble.Trouble;

/** Does something with what is selected in the tree, where that fits; what goes wrong is said in a dialog. */
abstract class DossierHandler extends AbstractHandler {

	abstract boolean fits(Chosen chosen);

	abstract void run(Chosen chosen, IWorkbenchPage page) throws IOException;

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(fits(Chosen.in(context)));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			run(Chosen.of(HandlerUtil.getCurrentSelection(event)), HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		} catch (IOException failure) {
			Trouble.say(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), name(event), failure);
		}
		return null;
	}

	private static String name(ExecutionEvent event) throws ExecutionException {
		try {
			return event.getCommand().getName();
		} catch (NotDefinedException e) {
			throw new ExecutionException(event.getCommand().getId(), e);
		}
	}
}
