package kakko.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for two files and compares them; they needn't be in a dossier. */
public final class CompareFilesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		new CompareFilesDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), (older, newer) -> Opening.comparison(page, older, newer)).open();
		return null;
	}
}
