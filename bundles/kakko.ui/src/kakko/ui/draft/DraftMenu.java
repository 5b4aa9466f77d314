package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import kakko.ui.Wording;

/** What can be done where the mouse is. */
final class DraftMenu {

	private DraftMenu() {
	}

	static void fill(IMenuManager menu, IWorkbenchPartSite site) {
		List.of("cut", "copy", "paste").forEach(command -> menu.add(entry(command, site)));
		menu.add(new Separator());
		menu.add(entry("selectAll", site));
	}

	/** The platform names its commands in English only. */
	private static CommandContributionItem entry(String command, IWorkbenchPartSite site) {
		CommandContributionItemParameter entry = new CommandContributionItemParameter(site, null, "org.eclipse.ui.edit." + command, CommandContributionItem.STYLE_PUSH);
		entry.label = Wording.ofWindow().say("edit." + command);
		return new CommandContributionItem(entry);
	}
}
