package kakko.ui.appearance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Dark colours on and off; the choice is kept. */
public final class DarkColoursHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Appearance.toggleDark();
		return null;
	}
}
