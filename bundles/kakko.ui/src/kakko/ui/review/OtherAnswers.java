package kakko.ui.review;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.services.IServiceLocator;

import kakko.core.Comparison.Fate;
import kakko.report.Wording;
import kakko.ui.MenuEntry;
import kakko.ui.compare.commands.BracketWasHandler;
import kakko.ui.compare.commands.OptionWasHandler;
import kakko.ui.compare.correct.Answers;
import kakko.ui.open.Commands;

/** The menu of a button: what else could have become of the answer that is selected. */
final class OtherAnswers {

	private final IServiceLocator site;
	private final Wording results;
	private final Supplier<List<Doubt>> selected;

	private OtherAnswers(IServiceLocator site, Wording results, Supplier<List<Doubt>> selected) {
		this.site = site;
		this.results = results;
		this.selected = selected;
	}

	static void under(Button button, IServiceLocator site, Wording results, Supplier<List<Doubt>> selected) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new OtherAnswers(site, results, selected)::fill);
		button.setMenu(menu.createContextMenu(button));
	}

	private void fill(IMenuManager menu) {
		selected.get().stream().flatMap(doubt -> Answers.others(doubt.answer()).stream()).forEach(other -> menu.add(new MenuEntry(results.of(other), () -> put(other))));
	}

	private void put(Enum<?> other) {
		if (other instanceof Fate) {
			Commands.run(site, BracketWasHandler.ID, Map.of(BracketWasHandler.FATE, other.name()));
		} else {
			Commands.run(site, OptionWasHandler.ID, Map.of(OptionWasHandler.OUTCOME, other.name()));
		}
	}
}
