package kakko.ui.compare.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.compare.CompareEditor;

/** Does something with the comparison in front, once it is there. */
abstract class CompareHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CompareEditor editor && editor.pane().compared() != null) {
			run(editor, event);
		}
		return null;
	}

	abstract void run(CompareEditor editor, ExecutionEvent event);
}
