package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What can be done where the mouse is. */
final class DraftMenu {

	private static final List<String> COMMANDS = List.of("org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", "", "org.eclipse.ui.edit.selectAll");

	private DraftMenu() {
	}

	static void fill(IMenuManager menu, IWorkbenchPartSite site) {
		for (String command : COMMANDS) {
			menu.add(command.isEmpty() ? new Separator()
					: new CommandContributionItem(new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
		}
	}
}
