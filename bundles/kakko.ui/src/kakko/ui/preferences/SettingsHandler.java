package kakko.ui.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the settings. */
public final class SettingsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		new SettingsDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).open();
		return null;
	}
}
