package kakko.rcp;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/** The parts of the window, each by its name: what was closed is brought back from here. */
public final class PartsMenu extends CompoundContributionItem {

	private static final String SHOW = "org.eclipse.ui.views.showView";

	@Override
	protected IContributionItem[] getContributionItems() {
		IViewRegistry views = PlatformUI.getWorkbench().getViewRegistry();
		return DraftsPerspective.PARTS.stream().map(views::find).map(PartsMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IViewDescriptor view) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), "kakko.rcp.part." + view.getId(), SHOW, SWT.PUSH);
		item.label = view.getLabel();
		item.parameters = Map.of(SHOW + ".viewId", view.getId());
		return new CommandContributionItem(item);
	}
}
