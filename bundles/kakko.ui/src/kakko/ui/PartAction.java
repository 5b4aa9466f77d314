package kakko.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;

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

	/** Edit > Undo and Redo take back, and do again, what was done to dossiers. */
	public static void undo(IWorkbenchPartSite site, IActionBars bars) {
		new UndoRedoActionGroup(site, site.getWorkbenchWindow().getWorkbench().getOperationSupport().getUndoContext(), true).fillActionBars(bars);
	}

	@Override
	public void run() {
		run.run();
	}
}
