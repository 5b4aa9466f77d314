package kakko.ui.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import kakko.ui.Wording;
import kakko.ui.compare.text.Filter;

/** What is looked for alone: toggles, any number of them; none shows every change. */
final class FilterBar {

	private final Map<Filter, Button> items = new EnumMap<>(Filter.class);
	private final Consumer<Set<Filter>> whenChanged;

	FilterBar(Composite parent, Wording wording, Consumer<Set<Filter>> whenChanged) {
		this.whenChanged = whenChanged;
		for (Filter filter : Filter.values()) {
			Button item = new Button(parent, SWT.TOGGLE);
			String key = "compare.filter." + filter.name().toLowerCase(Locale.ROOT);
			item.setText(wording.say(key));
			item.setToolTipText(wording.say(key + ".tip"));
			item.addListener(SWT.Selection, event -> whenChanged.accept(wanted()));
			items.put(filter, item);
		}
	}

	Set<Filter> wanted() {
		Set<Filter> wanted = EnumSet.noneOf(Filter.class);
		items.forEach((filter, item) -> {
			if (item.getSelection()) {
				wanted.add(filter);
			}
		});
		return wanted;
	}

	void toggle(Filter filter) {
		items.get(filter).setSelection(!items.get(filter).getSelection());
		whenChanged.accept(wanted());
	}
}
