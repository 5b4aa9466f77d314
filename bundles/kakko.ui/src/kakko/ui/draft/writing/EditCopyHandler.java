package kakko.ui.draft.writing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.draft.DraftInput;

/** Makes a working copy of the draft in front and opens it to be written in. */
public final class EditCopyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DraftInput draft = (DraftInput) HandlerUtil.getActiveEditorInput(event);
		NewCopy.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), draft.file());
		return null;
	}
}
