package kakko.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What a part does for a command that every part has: copy, select all. */
public final class PartAction extends Action {

	private final Runnable run;

	private PartAction(ActionFactory factory, Runnable run) {
		this.run = run;
		// without it the command of the menu finds no handler
		setActionDefinitionId(factory.getCommandId());
	}

	/** @param bars of the part */
	public static void set(IActionBars bars, ActionFactory factory, Runnable run) {
		bars.setGlobalActionHandler(factory.getId(), new PartAction(factory, run));
	}

	@Override
	public void run() {
		run.run();
	}
}
