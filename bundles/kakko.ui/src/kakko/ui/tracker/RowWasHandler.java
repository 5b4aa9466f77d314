package kakko.ui.tracker;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.ui.compare.commands.BracketWasHandler;
import kakko.ui.compare.commands.OptionWasHandler;
import kakko.ui.spot.Spot.Kind;

/** What became of what is selected in the table, a bracket or an option as plugin.xml says; the command says what. */
public final class RowWasHandler extends AbstractHandler implements IExecutableExtension {

	private Kind kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		kind = Kind.valueOf((String) data);
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof TrackerView view && view.bar().kind() == kind && view.correction().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof TrackerView view) {
			view.correction().ifPresent(correction -> put(correction, event));
		}
		return null;
	}

	private void put(StepCorrection correction, ExecutionEvent event) {
		if (kind == Kind.OPTION) {
			correction.was(OptionOutcome.valueOf(event.getParameter(OptionWasHandler.OUTCOME)));
		} else {
			correction.was(Fate.valueOf(event.getParameter(BracketWasHandler.FATE)));
		}
	}
}
