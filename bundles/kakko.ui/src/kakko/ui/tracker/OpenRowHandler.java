package kakko.ui.tracker;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the draft at what is selected in the table. */
public final class OpenRowHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof TrackerView view && view.table().row() != null);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof TrackerView view) {
			view.open();
		}
		return null;
	}
}
