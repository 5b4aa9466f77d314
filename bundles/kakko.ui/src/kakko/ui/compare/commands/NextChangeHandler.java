package kakko.ui.compare.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.compare.CompareEditor;

/** To the next change of the comparison in front, or the one before; plugin.xml says which. */
public final class NextChangeHandler extends AbstractHandler implements IExecutableExtension {

	private boolean back;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		back = "previous".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CompareEditor editor) {
			if (back) {
				editor.pane().previousChange();
			} else {
				editor.pane().nextChange();
			}
		}
		return null;
	}
}
