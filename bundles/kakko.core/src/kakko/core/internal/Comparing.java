package kakko.core.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Totals;
import kakko.core.Comparison.Words;
import kakko.core.Corrections;
import kakko.core.Reading;
import kakko.core.internal.byhand.Fitting;
import kakko.core.internal.byhand.Ties;
import kakko.core.internal.edits.Rows;
import kakko.core.internal.edits.Twins;
import kakko.core.internal.fates.BracketFates;
import kakko.core.internal.fates.ChoiceFates;
import kakko.core.internal.options.OptionFates;
import kakko.core.internal.weight.Weights;
import kakko.model.drafts.BracketKind;

/** The pipeline of a comparison: match, write rows, decide fates, weigh, count. */
public final class Comparing {

	private Comparing() {
	}

	public static Comparison compare(Reading from, Reading to, Corrections corrections, IProgressMonitor monitor) {
		Fitting.check(corrections, from, to);
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Ties ties = Ties.of(corrections);
		Matching matching = Matching.of(from, to, ties, progress.split(6));
		Rows.Written written = Rows.of(matching.words(), matching.groups(), progress.split(2));
		List<Row> rows = ties.mark(written.rows());
		progress.split(1);
		List<BracketFate> brackets = BracketFates.of(Twins.seenSingly(matching.words(), rows), written.signs(), rows, corrections.brackets());
		List<OptionFate> options = OptionFates.of(matching.words(), rows, corrections.options());
		return new Comparison(from, to, rows, brackets, options, ChoiceFates.of(from, brackets), Weights.of(from, to, rows, progress.split(1)),
				totals(from, to, rows, brackets, options));
	}

	private static Totals totals(Reading from, Reading to, List<Row> rows, List<BracketFate> brackets, List<OptionFate> options) {
		Words words = rows.stream().map(Row::words).reduce(new Words(0, 0), (a, b) -> new Words(a.deleted() + b.deleted(), a.inserted() + b.inserted()));
		return new Totals(from.paragraphs().size(), to.paragraphs().size(), negotiated(from), negotiated(to), count(Change.class, rows, Row::change),
				(int) rows.stream().filter(Row::moved).count(), (int) rows.stream().filter(Row::renumbered).count(),
				count(Fate.class, brackets, BracketFate::fate), count(OptionOutcome.class, options, OptionFate::fate), words);
	}

	private static int negotiated(Reading reading) {
		return (int) reading.brackets().stream().filter(bracket -> bracket.kind() != BracketKind.ASIDE).count();
	}

	/** Every name is counted, those that don't occur with 0, in the order of their declaration. */
	private static <K extends Enum<K>, T> Map<K, Integer> count(Class<K> names, Collection<T> all, Function<T, K> name) {
		Map<K, Integer> counts = new EnumMap<>(names);
		for (K constant : names.getEnumConstants()) {
			counts.put(constant, 0);
		}
		all.forEach(one -> counts.merge(name.apply(one), 1, Integer::sum));
		return counts;
	}
}
