package kakko.report.count;

import java.util.function.ToIntFunction;

import kakko.core.count.Count.Figures;

/** The figures of a count, in the order in which they are told; the names are those of the data. */
public enum Figure {
	brackets(Figures::brackets), pairs(Figures::pairs), unclosed(Figures::unclosed), stray(Figures::stray), spanning(Figures::spanning), deepest(Figures::deepest),
	blanks(Figures::blanks), asides(Figures::asides), choices(Figures::choices), optionGroups(Figures::optionGroups), options(Figures::options),
	noText(Figures::noText), paragraphs(Figures::paragraphs), words(Figures::words), wordsInBrackets(Figures::wordsInBrackets);

	private final ToIntFunction<Figures> value;

	Figure(ToIntFunction<Figures> value) {
		this.value = value;
	}

	public int of(Figures figures) {
		return value.applyAsInt(figures);
	}
}
