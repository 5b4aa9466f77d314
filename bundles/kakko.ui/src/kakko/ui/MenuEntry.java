package kakko.ui;

import org.eclipse.jface.action.Action;

/** An entry of a menu whose label holds words of a draft: an "&" in them is none of the menu's, and neither is a tab. */
public final class MenuEntry extends Action {

	private final Runnable run;

	public MenuEntry(String label, Runnable run) {
		this.run = run;
		setText(label.replace("&", "&&").replace('\t', ' '));
	}

	@Override
	public void run() {
		run.run();
	}
}
