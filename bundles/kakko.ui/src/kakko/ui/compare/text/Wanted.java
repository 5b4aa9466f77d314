package kakko.ui.compare.text;

import java.util.Set;

import kakko.core.Aspects;
import kakko.core.Comparison.Row;

/**
 * What is looked for alone: any of it will do. Nothing is every change.
 *
 * @param fates what became of brackets and options
 */
public record Wanted(Set<Filter> filters, Set<Enum<?>> fates) {

	public Wanted {
		filters = Set.copyOf(filters);
		fates = Set.copyOf(fates);
	}

	public boolean isEmpty() {
		return filters.isEmpty() && fates.isEmpty();
	}

	/** Whether a row has any of what is looked for; a change, where nothing is. */
	boolean passes(Row row, Compared compared, Aspects aspects) {
		return isEmpty() ? Compared.changed(row) : filters.stream().anyMatch(filter -> filter.passes(row, compared, aspects)) || compared.tells(row, fates);
	}
}
