package kakko.report.annotated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import kakko.core.Comparison;
import kakko.core.Comparison.Weight;

/**
 * Verbs that took the place of others, the most frequent first: "shall" became "should". A verb that only came or went
 * with its words is none, nor one in another form, nor "shall" where "facilitate" stood: these aren't alternatives.
 */
final class VerbChanges {

	private static final Set<String> OBLIGATION = Set.of("shall", "should", "will", "may", "must", "can");
	private static final Pattern ENDING = Pattern.compile("(?:e|es|s)$");

	private VerbChanges() {
	}

	/** @return how many times, by what stood and what stands, in small letters */
	static Map<List<String>, Integer> of(Comparison comparison) {
		Map<List<String>, Integer> times = new LinkedHashMap<>();
		comparison.weights().stream().filter(weight -> weight.kind() == Weight.Kind.VERB)
				.map(weight -> List.of(weight.from().toLowerCase(Locale.ROOT), weight.to().toLowerCase(Locale.ROOT))).filter(VerbChanges::replaced)
				.forEach(verbs -> times.merge(verbs, 1, Integer::sum));
		Map<List<String>, Integer> sorted = new LinkedHashMap<>();
		times.entrySet().stream().sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed()).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	private static boolean replaced(List<String> verbs) {
		String from = verbs.getFirst();
		String to = verbs.getLast();
		return !from.isEmpty() && !to.isEmpty() && OBLIGATION.contains(from) == OBLIGATION.contains(to) && !stem(from).equals(stem(to));
	}

	private static String stem(String verb) {
		return ENDING.matcher(verb).replaceFirst("");
	}
}
