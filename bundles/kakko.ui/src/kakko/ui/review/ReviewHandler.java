package kakko.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Confirms the selected answers, or takes back the selected corrections; plugin.xml says which. */
public final class ReviewHandler extends AbstractHandler implements IExecutableExtension {

	private boolean confirms;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		confirms = "confirm".equals(data);
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof ReviewView view && (confirms ? view.hasDoubts() : view.hasPutRight()));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ReviewView view) {
			if (confirms) {
				view.confirm();
			} else {
				view.withdraw();
			}
		}
		return null;
	}
}
