package kakko.rcp;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

/** The parts of the window, each by its name: what was closed is brought back from here. */
public final class PartsMenu extends CompoundContributionItem {

	private static final String OURS = "kakko.ui.";
	private static final String SHOW = "org.eclipse.ui.views.showView";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(view -> view.getId().startsWith(OURS)).map(PartsMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IViewDescriptor view) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), "kakko.rcp.part." + view.getId(), SHOW, SWT.PUSH);
		item.label = view.getLabel();
		item.parameters = Map.of(SHOW + ".viewId", view.getId());
		return new CommandContributionItem(item);
	}
}
