package kakko.ui.draft.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;

/** Goes to the next problem of the draft in front, or to the one before; plugin.xml says which. */
public final class NextProblemHandler extends AbstractHandler implements IExecutableExtension {

	private boolean forward;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		forward = "next".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof DraftEditor editor) {
			editor.problems().next(forward).ifPresentOrElse(editor.problems()::show, () -> editor.say(Wording.ofWindow().say("problems.none")));
		}
		return null;
	}
}
