package kakko.ui.compare.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

import kakko.ui.compare.CompareEditor;

/** To the next change of the comparison in front, or the one before; plugin.xml says which. */
public final class NextChangeHandler extends CompareHandler implements IExecutableExtension {

	private boolean forward;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		forward = "next".equals(data);
	}

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		editor.pane().go(forward);
	}
}
