package kakko.rcp;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The line at the foot of the window: at the right what goes on in the background. Menus come from plugin.xml. */
final class KakkoBars extends ActionBarAdvisor {

	KakkoBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillStatusLine(IStatusLineManager line) {
		line.add(new RunningWork());
	}
}
