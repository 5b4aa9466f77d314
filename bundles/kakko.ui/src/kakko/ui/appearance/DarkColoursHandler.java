package kakko.ui.appearance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Dark colours on and off; the choice is kept. */
public final class DarkColoursHandler extends AbstractHandler {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		boolean wasDark = HandlerUtil.toggleCommandState(event.getCommand());
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(wasDark ? LIGHT : DARK, true);
		return null;
	}
}
