package kakko.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kakko.core.Aspect;
import kakko.core.Aspects;
import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.ChoiceFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Weight;
import kakko.core.RowFates;

/** What of a comparison a report shows: rows whose changes have one of some aspects, with all that is told of them; or everything. */
public final class Selection {

	private final Comparison comparison;
	private final Set<Aspect> only;
	private final RowFates fates;
	private final Set<Row> shown = Collections.newSetFromMap(new IdentityHashMap<>());

	private Selection(Comparison comparison, Set<Aspect> only) {
		this.comparison = comparison;
		this.only = only;
		this.fates = new RowFates(comparison);
		Aspects aspects = new Aspects(comparison, fates);
		comparison.rows().stream().filter(row -> only.isEmpty() || aspects.has(row, only)).forEach(shown::add);
	}

	public static Selection everything(Comparison comparison) {
		return new Selection(comparison, Set.of());
	}

	/** @param only empty for everything */
	public static Selection of(Comparison comparison, Set<Aspect> only) {
		return new Selection(comparison, only.isEmpty() ? Set.of() : EnumSet.copyOf(only));
	}

	public Comparison comparison() {
		return comparison;
	}

	/** Fates of all rows, shown or not. */
	public RowFates fates() {
		return fates;
	}

	/** The aspects asked for, in the order of their declaration; empty where everything is shown. */
	public Set<Aspect> only() {
		return only;
	}

	public boolean shows(Row row) {
		return shown.contains(row);
	}

	public List<Row> rows() {
		return comparison.rows().stream().filter(this::shows).toList();
	}

	public List<BracketFate> brackets() {
		return of(comparison.brackets(), rows().stream().map(fates::brackets).toList());
	}

	public List<OptionFate> options() {
		return of(comparison.options(), rows().stream().map(fates::options).toList());
	}

	/** Those of which a member's row is shown. */
	public List<ChoiceFate> choices() {
		Set<Integer> told = brackets().stream().map(BracketFate::from).collect(Collectors.toSet());
		return comparison.choices().stream().filter(choice -> choice.members().stream().anyMatch(told::contains)).toList();
	}

	public List<Weight> weights() {
		return of(comparison.weights(), rows().stream().map(fates::weights).toList());
	}

	/** In the order of all; equal ones are told by different rows, so each is itself only. */
	private static <T> List<T> of(List<T> all, List<List<T>> told) {
		Set<T> these = Collections.newSetFromMap(new IdentityHashMap<>());
		told.forEach(these::addAll);
		return all.stream().filter(these::contains).toList();
	}

	/** A line that says what was left out; empty where everything is shown. */
	public String note(Wording wording) {
		String names = only.stream().map(wording::of).collect(Collectors.joining(wording.text("between")));
		return only.isEmpty() ? "" : wording.text("only", names, shown.size(), comparison.rows().size());
	}
}
