package kakko.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;

/** Asks for a file of any format that can be read, and opens it. */
public final class OpenDraftHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		DraftFiles.askOne(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), Wording.ofWindow().say("openTitle")).forEach(file -> Opening.draft(page, file));
		return null;
	}
}
