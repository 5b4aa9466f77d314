package kakko.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.internal.byhand.Agreement;

/**
 * What a careful reader put right by hand in the comparison of two revisions. The engine honours it exactly, and the rest
 * of the comparison follows.
 *
 * @param together paragraphs that belong together: they stand in one row
 * @param apart    paragraphs that don't: they never stand in one row
 */
public record Corrections(List<Link> together, List<Link> apart, List<OfBracket> brackets, List<OfOption> options) {

	public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of(), List.of());

	/** @throws IllegalArgumentException where one contradicts another */
	public Corrections {
		together = List.copyOf(together);
		apart = List.copyOf(apart);
		brackets = List.copyOf(brackets);
		options = List.copyOf(options);
		if (!Agreement.on(together, apart) || !Agreement.onEnds(brackets, OfBracket::from, OfBracket::to)
				|| !Agreement.onEnds(options, OfOption::from, OfOption::to)) {
			throw new IllegalArgumentException("one correction contradicts another");
		}
	}

	/**
	 * This bracket became that. KEPT and EDITED name both brackets, NEW and REOPENED the newer one only, the others the
	 * older one only.
	 *
	 * @param from index of the older bracket, or -1
	 * @param to   index of the newer bracket, or -1
	 * @param at   paragraph on the side that has no bracket where it is seen, or -1 to leave that to the engine
	 */
	public record OfBracket(Fate fate, int from, int to, int at) {

		public OfBracket {
			boolean came = fate == Fate.NEW || fate == Fate.REOPENED;
			Agreement.checkEnds(fate, came, fate == Fate.KEPT || fate == Fate.EDITED, from, to);
		}

		public static OfBracket stands(Fate fate, int from, int to) {
			return new OfBracket(fate, from, to, -1);
		}

		public static OfBracket gone(Fate fate, int from) {
			return new OfBracket(fate, from, -1, -1);
		}

		public static OfBracket came(Fate fate, int to) {
			return new OfBracket(fate, -1, to, -1);
		}
	}

	/** This option became that; as for brackets. NEW names the newer one only. */
	public record OfOption(OptionOutcome fate, int from, int to, int at) {

		public OfOption {
			Agreement.checkEnds(fate, fate == OptionOutcome.NEW, fate == OptionOutcome.KEPT || fate == OptionOutcome.EDITED, from, to);
		}

		public static OfOption stands(OptionOutcome fate, int from, int to) {
			return new OfOption(fate, from, to, -1);
		}

		public static OfOption gone(OptionOutcome fate, int from) {
			return new OfOption(fate, from, -1, -1);
		}

		public static OfOption came(int to) {
			return new OfOption(OptionOutcome.NEW, -1, to, -1);
		}
	}

	public static Corrections together(int from, int to) {
		return new Corrections(List.of(new Link(from, to)), List.of(), List.of(), List.of());
	}

	public static Corrections apart(int from, int to) {
		return new Corrections(List.of(), List.of(new Link(from, to)), List.of(), List.of());
	}

	public static Corrections of(OfBracket bracket) {
		return new Corrections(List.of(), List.of(), List.of(bracket), List.of());
	}

	public static Corrections of(OfOption option) {
		return new Corrections(List.of(), List.of(), List.of(), List.of(option));
	}

	/** Both, or nothing where they contradict each other. */
	public Optional<Corrections> and(Corrections more) {
		try {
			return Optional.of(new Corrections(joined(together, more.together), joined(apart, more.apart), joined(brackets, more.brackets),
					joined(options, more.options)));
		} catch (IllegalArgumentException contradiction) {
			return Optional.empty();
		}
	}

	private static <T> List<T> joined(List<T> one, List<T> other) {
		List<T> both = new ArrayList<>(one);
		other.stream().filter(more -> !one.contains(more)).forEach(both::add);
		return both;
	}

	public boolean isEmpty() {
		return equals(NONE);
	}
}
