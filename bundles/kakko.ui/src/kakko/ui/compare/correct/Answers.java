package kakko.ui.compare.correct;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Corrections.OfOption;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;

/** What the user says became of a bracket or an option, as a correction; nothing where it can't be said of what is pointed at. */
public final class Answers {

	private Answers() {
	}

	/**
	 * @param held what was pointed at before: the other one of two brackets that are the same
	 */
	public static Optional<Corrections> bracket(Compared compared, Pointed pointed, Optional<Pointed> held, Fate fate) {
		Optional<BracketFate> told = bracket(compared, pointed);
		int from = end(told.map(BracketFate::from), pointed, held, Side.OLDER);
		int to = end(told.map(BracketFate::to), pointed, held, Side.NEWER);
		return bracket(fate, from, to);
	}

	/** That something else became of it than is told. */
	public static Optional<Corrections> bracket(BracketFate told, Fate fate) {
		return bracket(fate, told.from(), told.to());
	}

	private static Optional<Corrections> bracket(Fate fate, int from, int to) {
		return switch (fate) {
		case KEPT, EDITED -> from >= 0 && to >= 0 ? Optional.of(Corrections.of(OfBracket.stands(fate, from, to))) : Optional.empty();
		case NEW, REOPENED -> to >= 0 ? Optional.of(Corrections.of(OfBracket.came(fate, to))) : Optional.empty();
		case ACCEPTED, REJECTED, DELETED -> from >= 0 ? Optional.of(Corrections.of(OfBracket.gone(fate, from))) : Optional.empty();
		};
	}

	/** What is told of the bracket that is pointed at, or of the only one in its row. */
	private static Optional<BracketFate> bracket(Compared compared, Pointed pointed) {
		List<BracketFate> told = compared.fates().brackets(pointed.row());
		return pointed.bracket() >= 0 ? compared.fate(pointed.side(), pointed.bracket()) : told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
	}

	private static int end(Optional<Integer> told, Pointed pointed, Optional<Pointed> held, Side side) {
		if (held.isPresent() && held.get().side() == side && held.get().bracket() >= 0) {
			return held.get().bracket();
		}
		return pointed.side() == side && pointed.bracket() >= 0 ? pointed.bracket() : told.orElse(-1);
	}

	public static Optional<Corrections> option(Compared compared, Pointed pointed, OptionOutcome outcome) {
		List<OptionFate> told = compared.fates().options(pointed.row());
		return told.stream().filter(fate -> at(compared, fate, pointed)).findFirst().or(() -> told.stream().findFirst()).flatMap(fate -> option(fate, outcome));
	}

	private static boolean at(Compared compared, OptionFate fate, Pointed pointed) {
		int option = pointed.side() == Side.OLDER ? fate.from() : fate.to();
		return option >= 0 && compared.reading(pointed.side()).options().get(option).paragraph() == pointed.paragraph();
	}

	/** That something else became of it than is told. */
	public static Optional<Corrections> option(OptionFate fate, OptionOutcome outcome) {
		return switch (outcome) {
		case KEPT, EDITED -> fate.from() >= 0 && fate.to() >= 0 ? Optional.of(Corrections.of(OfOption.stands(outcome, fate.from(), fate.to()))) : Optional.empty();
		case NEW -> fate.to() >= 0 ? Optional.of(Corrections.of(OfOption.came(fate.to()))) : Optional.empty();
		case CHOSEN, DROPPED, MERGED -> fate.from() >= 0 ? Optional.of(Corrections.of(OfOption.gone(outcome, fate.from()))) : Optional.empty();
		};
	}

	/** What else could have become of it, as far as it can be said of it alone. */
	public static List<? extends Enum<?>> others(Answer told) {
		return switch (told) {
		case BracketFate bracket -> Stream.of(Fate.values()).filter(fate -> fate != bracket.fate() && bracket(bracket, fate).isPresent()).toList();
		case OptionFate option -> Stream.of(OptionOutcome.values()).filter(outcome -> outcome != option.fate() && option(option, outcome).isPresent()).toList();
		};
	}

	/** That one of {@link #others} became of it. */
	public static Optional<Corrections> other(Answer told, Enum<?> other) {
		return switch (told) {
		case BracketFate bracket -> bracket(bracket, (Fate) other);
		case OptionFate option -> option(option, (OptionOutcome) other);
		};
	}

	/** That the engine is right. */
	public static Corrections confirmed(Answer told) {
		return switch (told) {
		case BracketFate bracket -> confirmed(bracket);
		case OptionFate option -> confirmed(option);
		};
	}

	private static Corrections confirmed(BracketFate fate) {
		boolean both = fate.fate() == Fate.KEPT || fate.fate() == Fate.EDITED;
		return Corrections.of(new OfBracket(fate.fate(), fate.from(), fate.to(), both ? -1 : fate.at()));
	}

	private static Corrections confirmed(OptionFate fate) {
		boolean both = fate.fate() == OptionOutcome.KEPT || fate.fate() == OptionOutcome.EDITED;
		return Corrections.of(new OfOption(fate.fate(), fate.from(), fate.to(), both ? -1 : fate.at()));
	}
}
