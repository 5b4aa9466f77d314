package kakko.ui.dossiers;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;

/** Says at the foot of the window what was done. */
final class StatusLine {

	private StatusLine() {
	}

	static void say(IWorkbenchPage page, String sentence) {
		IViewPart dossiers = page.findView(DossiersView.ID);
		if (dossiers != null) {
			dossiers.getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
		}
	}
}
