package kakko.ui.compare.text;

import java.util.EnumSet;
import java.util.Set;

import kakko.core.Aspect;
import kakko.core.Aspects;
import kakko.core.Comparison.Row;

/** What the reader may look for alone. */
public enum Filter {

	SUBSTANCE(EnumSet.of(Aspect.SUBSTANCE)), BRACKETS(EnumSet.of(Aspect.BRACKETS)), OPTIONS(EnumSet.of(Aspect.OPTIONS)), VERBS(EnumSet.of(Aspect.VERBS)),
	NUMBERS(EnumSet.of(Aspect.NUMBERS, Aspect.DATES, Aspect.UNITS)),
	/** Answers that the engine isn't sure of. */
	DOUBTFUL(EnumSet.noneOf(Aspect.class));

	private final Set<Aspect> aspects;

	Filter(Set<Aspect> aspects) {
		this.aspects = aspects;
	}

	public Set<Aspect> aspects() {
		return aspects;
	}

	boolean passes(Row row, Compared compared, Aspects found) {
		return this == DOUBTFUL ? compared.doubtful(row).isPresent() : found.has(row, aspects);
	}
}
