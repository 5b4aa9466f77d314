package kakko.report.lives;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which lives are asked for. What stands and what was just decided are two answers to one question: both asked for, either
 * will do. All else narrows further.
 *
 * @param words sought in the words and in the number of the paragraph, each of them, whatever their case; blank for any
 * @param fates of which the newest that is told of it is one; empty for any, and for those of which nothing is told
 */
public record LifeFilter(String words, Set<Trait> traits, Set<Enum<?>> fates) {

	public enum Trait {
		/** Stands in the newest revision. */
		OPEN,
		/** Was settled by the newest revision. */
		DECIDED,
		/** An answer about it is to be looked at. */
		DOUBTFUL,
		/** Went and came back. */
		RETURNED
	}

	public static final LifeFilter ALL = new LifeFilter("", Set.of(), Set.of());

	public LifeFilter {
		traits = Set.copyOf(traits);
		fates = Set.copyOf(fates);
	}

	public List<LifeRow> of(List<LifeRow> rows) {
		List<String> sought = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		return rows.stream().filter(row -> has(row) && sought.stream().allMatch(folded(row)::contains)).toList();
	}

	/** The same, whatever became of them. */
	public LifeFilter ofAnyFate() {
		return new LifeFilter(words, traits, Set.of());
	}

	private static String folded(LifeRow row) {
		return (row.number() + " " + row.text()).toLowerCase(Locale.ROOT);
	}

	private boolean has(LifeRow row) {
		return standing(row) && (fates.isEmpty() || row.lastAnswer() != null && fates.contains(row.lastAnswer().fate())) && (!traits.contains(Trait.DOUBTFUL) || row.doubtful()) && (!traits.contains(Trait.RETURNED) || row.returned());
	}

	private boolean standing(LifeRow row) {
		boolean open = traits.contains(Trait.OPEN);
		boolean decided = traits.contains(Trait.DECIDED);
		return !open && !decided || open && row.open() || decided && row.decidedLast();
	}
}
