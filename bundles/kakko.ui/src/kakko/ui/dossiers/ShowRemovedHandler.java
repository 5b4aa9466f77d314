package kakko.ui.dossiers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows or hides what was taken out of the dossiers. */
public final class ShowRemovedHandler extends AbstractHandler {

	static final String ID = "kakko.ui.dossiers.showRemoved";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		boolean wasShown = HandlerUtil.toggleCommandState(event.getCommand());
		if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(DossiersView.ID) instanceof DossiersView view) {
			view.showRemoved(!wasShown);
		}
		return null;
	}
}
