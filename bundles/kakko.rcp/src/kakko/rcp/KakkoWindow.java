package kakko.rcp;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import kakko.ui.appearance.Appearance;
import kakko.ui.welcome.WelcomePage;

/** The one window: its title names the draft in front, and the first time it opens on the welcome page. */
final class KakkoWindow extends WorkbenchWindowAdvisor {

	private static final Point SMALL_LAPTOP = new Point(1366, 720);

	KakkoWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle(WindowTitle.NAME);
		window.setInitialSize(SMALL_LAPTOP);
		window.setShowCoolBar(false);
		window.setShowPerspectiveBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(false);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new KakkoBars(configurer);
	}

	@Override
	public void postWindowOpen() {
		PartNames.renew(getWindowConfigurer().getWindow());
		Splash.takeDown();
		IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
		page.addPartListener(new WindowTitle(getWindowConfigurer()));
		page.addPartListener(new FiguresInFront(page, getWindowConfigurer().getActionBarConfigurer().getStatusLineManager()));
		Appearance.showInMenu();
		if (page.getEditorReferences().length == 0) {
			WelcomePage.open(page);
			fillSmallScreen(getWindowConfigurer().getWindow().getShell());
		}
	}

	/** On a small laptop every line counts. */
	private static void fillSmallScreen(Shell shell) {
		if (shell.getMonitor().getClientArea().width <= SMALL_LAPTOP.x) {
			shell.setMaximized(true);
		}
	}
}
