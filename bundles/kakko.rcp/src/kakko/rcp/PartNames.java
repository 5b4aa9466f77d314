package kakko.rcp;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Names of parts in the language of this start: one that isn't made yet has the name with which the last start left it. */
public final class PartNames {

	private PartNames() {
	}

	public static void renew(IWorkbenchWindow window) {
		EModelService parts = window.getService(EModelService.class);
		MWindow laidOut = window.getService(MWindow.class);
		for (var view : window.getWorkbench().getViewRegistry().getViews()) {
			parts.findElements(laidOut, view.getId(), MPart.class).stream().filter(part -> part.getObject() == null).forEach(part -> part.setLabel(view.getLabel()));
		}
	}
}
