package kakko.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.draft.DraftEditor;

/** Opens the find bar of the draft in front. */
public final class FindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.findBar().open();
		}
		return null;
	}
}
