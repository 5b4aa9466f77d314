package kakko.rcp;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Dossiers at the left, drafts in the centre. */
public final class DraftsPerspective implements IPerspectiveFactory {

	static final String ID = "kakko.rcp.drafts";
	private static final float LEFT = 0.2f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addStandaloneView("kakko.ui.dossiers", false, IPageLayout.LEFT, LEFT, layout.getEditorArea());
	}
}
