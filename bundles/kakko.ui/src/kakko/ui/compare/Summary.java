package kakko.ui.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import kakko.core.Comparison.Totals;
import kakko.ui.Wording;
import kakko.ui.compare.text.Compared;

/** A comparison in numbers: brackets before and now, and what became of them, each to be looked for alone. */
final class Summary extends Composite {

	private final Wording wording;
	private final kakko.report.Wording results;
	private final Font bold;
	private final Runnable changed;
	private Map<Enum<?>, Integer> told = Map.of();

	/** @param changed runs when something else is looked for */
	Summary(Composite parent, Wording wording, Runnable changed) {
		super(parent, SWT.NONE);
		this.wording = wording;
		this.changed = changed;
		this.results = kakko.report.Wording.in(wording.locale());
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		bold = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
		setLayout(new Flowing());
	}

	void show(Compared compared) {
		Totals totals = compared.comparison().totals();
		Map<Enum<?>, Integer> brackets = counted(totals.fates());
		Map<Enum<?>, Integer> options = counted(totals.options());
		Map<Enum<?>, Integer> all = new LinkedHashMap<>(brackets);
		all.putAll(options);
		if (getChildren().length == 0 || !all.keySet().equals(told.keySet())) {
			build(brackets.keySet(), options.keySet());
		}
		told = all;
		((Label) getChildren()[0]).setText(wording.say("compare.brackets", totals.fromBrackets(), totals.toBrackets()));
		counts().forEach(count -> count.say(wording.say("compare.count", all.get(count.fate()), results.of(count.fate()))));
		requestLayout();
	}

	/** What is looked for stays so where there still is any of it. */
	private void build(Set<Enum<?>> brackets, Set<Enum<?>> options) {
		Set<Enum<?>> wanted = wanted();
		Arrays.stream(getChildren()).forEach(Control::dispose);
		label("");
		brackets.forEach(fate -> count(fate, wanted));
		if (!options.isEmpty()) {
			label(results.text("options"));
			options.forEach(outcome -> count(outcome, wanted));
		}
	}

	private void label(String words) {
		Label label = new Label(this, SWT.NONE);
		label.setFont(bold);
		label.setText(words);
	}

	private void count(Enum<?> fate, Set<Enum<?>> wanted) {
		FateCount count = new FateCount(this, fate, changed);
		count.setFont(bold);
		count.setPressed(wanted.contains(fate));
	}

	private static Map<Enum<?>, Integer> counted(Map<? extends Enum<?>, Integer> counts) {
		Map<Enum<?>, Integer> some = new LinkedHashMap<>();
		counts.forEach((fate, count) -> {
			if (count > 0) {
				some.put(fate, count);
			}
		});
		return some;
	}

	private Stream<FateCount> counts() {
		return Arrays.stream(getChildren()).filter(FateCount.class::isInstance).map(FateCount.class::cast);
	}

	Optional<FateCount> count(Enum<?> fate) {
		return counts().filter(count -> count.fate() == fate).findFirst();
	}

	/** Fates and outcomes that are looked for alone; none for whatever became of anything. */
	Set<Enum<?>> wanted() {
		return counts().filter(FateCount::isPressed).map(FateCount::fate).collect(Collectors.toSet());
	}

	/** All that stands here. */
	String words() {
		return Arrays.stream(getChildren()).map(child -> child instanceof FateCount count ? count.words() : ((Label) child).getText()).collect(Collectors.joining(", "));
	}

	/** Anew after a change of colours. */
	void dress() {
		Arrays.stream(getChildren()).forEach(Control::redraw);
	}
}
