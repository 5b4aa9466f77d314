package kakko.ui.draft.marks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Marks of changes on and off; the choice is kept. */
public final class ShowMarksHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		return HandlerUtil.toggleCommandState(event.getCommand());
	}
}
