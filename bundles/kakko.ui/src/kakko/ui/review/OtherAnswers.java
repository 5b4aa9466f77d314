package kakko.ui.review;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Button;

import kakko.core.Comparison.Fate;
import kakko.report.Wording;
import kakko.ui.MenuEntry;
import kakko.ui.compare.correct.Answers;

/** The menu of a button: what else could have become of the answer that is selected. */
final class OtherAnswers {

	private final Wording results;
	private final Supplier<List<Doubt>> selected;
	private final BiConsumer<Doubt, Enum<?>> chosen;

	private OtherAnswers(Wording results, Supplier<List<Doubt>> selected, BiConsumer<Doubt, Enum<?>> chosen) {
		this.results = results;
		this.selected = selected;
		this.chosen = chosen;
	}

	/** @param chosen takes what the user says became of it */
	static void under(Button button, Wording results, Supplier<List<Doubt>> selected, BiConsumer<Doubt, Enum<?>> chosen) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new OtherAnswers(results, selected, chosen)::fill);
		button.setMenu(menu.createContextMenu(button));
	}

	private void fill(IMenuManager menu) {
		selected.get().forEach(doubt -> Answers.others(doubt.answer()).forEach(other -> menu.add(new MenuEntry(results.of(other), () -> chosen.accept(doubt, other)))));
	}

	/** What is done, as it is told. */
	static String label(Enum<?> other, kakko.ui.Wording wording) {
		return wording.say(other instanceof Fate ? "correct.bracket" : "correct.option", Wording.in(wording.locale()).of(other));
	}
}
