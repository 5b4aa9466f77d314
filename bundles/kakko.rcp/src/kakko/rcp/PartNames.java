package kakko.rcp;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/** Names of parts in the language of this start: one that isn't made yet has the name with which the last start left it. */
public final class PartNames {

	private PartNames() {
	}

	public static void renew(IWorkbenchWindow window) {
		IViewRegistry views = window.getWorkbench().getViewRegistry();
		for (MPart part : window.getService(EModelService.class).findElements(window.getService(MWindow.class), null, MPart.class)) {
			IViewDescriptor view = views.find(part.getElementId());
			if (view != null && part.getObject() == null) {
				part.setLabel(view.getLabel());
			}
		}
	}
}
