package kakko.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the find bar of the draft or comparison in front. */
public final class FindHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FindBar bar = Adapters.adapt(HandlerUtil.getActiveEditor(event), FindBar.class);
		if (bar != null) {
			bar.open();
		}
		return null;
	}
}
