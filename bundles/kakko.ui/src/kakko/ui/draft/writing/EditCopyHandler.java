package kakko.ui.draft.writing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.draft.DraftEditor;

/** Makes a working copy of the draft in front and opens it to be written in. */
public final class EditCopyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			NewCopy.open(editor);
		}
		return null;
	}
}
