package kakko.ui.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WelcomePage.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		return null;
	}
}
