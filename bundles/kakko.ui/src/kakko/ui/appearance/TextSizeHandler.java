package kakko.ui.appearance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Larger or smaller text; plugin.xml says by how many points. */
public final class TextSizeHandler extends AbstractHandler implements IExecutableExtension {

	private int points;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		points = Integer.parseInt((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Appearance.changeTextSize(points);
		return null;
	}
}
