package kakko.core;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.internal.weight.Editorial;

/** Which aspects the changes of each row of a comparison have. */
public final class Aspects {

	private static final Set<Fate> STANDS = EnumSet.of(Fate.KEPT, Fate.EDITED);
	private static final Set<OptionOutcome> STILL_AN_OPTION = EnumSet.of(OptionOutcome.KEPT, OptionOutcome.EDITED);

	private final Comparison comparison;
	private final RowFates fates;

	public Aspects(Comparison comparison, RowFates fates) {
		this.comparison = comparison;
		this.fates = fates;
	}

	/** Whether a row has one of these. */
	public boolean has(Row row, Collection<Aspect> wanted) {
		return wanted.stream().anyMatch(aspect -> has(row, aspect));
	}

	public boolean has(Row row, Aspect aspect) {
		return switch (aspect) {
			case SUBSTANCE -> isSubstantive(row);
			case BRACKETS -> brackets(row).anyMatch(fate -> fate != Fate.KEPT);
			case OPTIONS -> options(row).anyMatch(fate -> fate != OptionOutcome.KEPT);
			default -> fates.weights(row).stream().anyMatch(weight -> weight.kind() == aspect.weight().orElseThrow());
		};
	}

	private boolean isSubstantive(Row row) {
		return row.moved() || !fates.weights(row).isEmpty() || !brackets(row).allMatch(STANDS::contains) || !options(row).allMatch(STILL_AN_OPTION::contains)
				|| !Editorial.only(comparison, row);
	}

	private Stream<Fate> brackets(Row row) {
		return fates.brackets(row).stream().map(Comparison.BracketFate::fate);
	}

	private Stream<OptionOutcome> options(Row row) {
		return fates.options(row).stream().map(Comparison.OptionFate::fate);
	}
}
