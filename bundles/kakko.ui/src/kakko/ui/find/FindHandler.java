package kakko.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the find bar of the draft or comparison in front; plugin.xml says whether to replace what is found. */
public final class FindHandler extends AbstractHandler implements IExecutableExtension {

	private boolean replaces;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		replaces = "replace".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		FindBar bar = Adapters.adapt(HandlerUtil.getActiveEditor(event), FindBar.class);
		if (bar != null && replaces) {
			bar.openToReplace();
		} else if (bar != null) {
			bar.open();
		}
		return null;
	}
}
