package kakko.ui.draft.marks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.draft.DraftEditor;

/** To the next change of the draft in front against the revision before it, or the one before; plugin.xml says which. */
public final class NextMarkHandler extends AbstractHandler implements IExecutableExtension {

	private boolean back;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		back = "previous".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		DraftEditor editor = (DraftEditor) HandlerUtil.getActiveEditor(event);
		if (!(back ? editor.marks().previous() : editor.marks().next())) {
			editor.text().getDisplay().beep();
		}
		return null;
	}
}
