package kakko.ui.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.report.lives.LifeRow;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.spot.Spot.Kind;

/** How many rows there are, in all and of each fate; those of one fate can be asked for alone. */
final class FateChoice {

	private final Wording wording;
	private final kakko.report.Wording reported;
	private final Combo combo;
	/** Behind the first entry, which is for any. */
	private List<? extends Enum<?>> fates = List.of();

	FateChoice(Composite parent, Wording wording, Runnable changed) {
		this.wording = wording;
		this.reported = kakko.report.Wording.in(wording.locale());
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setVisibleItemCount(Fate.values().length + 1);
		SpokenName.of(combo, wording.say("tracker.fate"));
		combo.addListener(SWT.Selection, event -> changed.run());
	}

	Combo control() {
		return combo;
	}

	/** Those that are asked for; empty for any. */
	Set<Enum<?>> wanted() {
		return combo.getSelectionIndex() <= 0 ? Set.of() : Set.of(fates.get(combo.getSelectionIndex() - 1));
	}

	/** Asks for any, without telling. */
	void any() {
		combo.select(0);
	}

	/**
	 * Says the numbers anew; what is asked for stays so, even where there is none of it.
	 *
	 * @param rows all that are listed but for what is asked for here
	 * @param all  how many there are
	 */
	void count(Kind kind, List<LifeRow> rows, int all) {
		Set<Enum<?>> wanted = wanted();
		List<Enum<?>> told = rows.stream().map(LifeRow::lastAnswer).filter(Objects::nonNull).<Enum<?>>map(Answer::fate).toList();
		fates = Stream.<Enum<?>>of(kind == Kind.OPTION ? OptionOutcome.values() : Fate.values()).filter(fate -> told.contains(fate) || wanted.contains(fate)).toList();
		List<String> entries = new ArrayList<>(List.of(rows.size() == all ? wording.say("tracker.all", all) : wording.say("tracker.some", rows.size(), all)));
		fates.forEach(fate -> entries.add(wording.say("compare.count", told.stream().filter(fate::equals).count(), reported.of(fate))));
		if (!entries.equals(List.of(combo.getItems()))) {
			combo.setItems(entries.toArray(String[]::new));
		}
		combo.select(wanted.isEmpty() ? 0 : fates.indexOf(wanted.iterator().next()) + 1);
	}
}
