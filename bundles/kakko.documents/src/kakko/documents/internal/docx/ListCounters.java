package kakko.documents.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the paragraphs of all lists through one story and prints their labels as Word does. */
final class ListCounters {

	private static final Pattern NUMBER_OF_LEVEL = Pattern.compile("%([1-9])");

	private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();
	private final Set<String> begun = new HashSet<>();

	/** The label of the next paragraph at this place; empty where the level prints none. */
	String next(Lists.Place place) {
		TreeMap<Integer, Integer> numbers = counters.computeIfAbsent(place.list().counted(), list -> new TreeMap<>());
		count(place, numbers);
		restartBelow(place, numbers);
		return place.format().isBullet() ? SymbolFont.unicode(place.format().text(), place.format().font()) : label(place, numbers);
	}

	private void count(Lists.Place place, TreeMap<Integer, Integer> numbers) {
		int level = place.level();
		boolean anew = place.list().starts().containsKey(level) && begun.add(place.list().id() + "/" + level);
		if (anew || !numbers.containsKey(level)) {
			numbers.put(level, place.list().start(level));
		} else {
			numbers.merge(level, 1, Integer::sum);
		}
	}

	private static void restartBelow(Lists.Place place, TreeMap<Integer, Integer> numbers) {
		numbers.tailMap(place.level(), false).keySet().removeIf(below -> {
			ListLevel format = place.list().levels().get(below);
			return format == null || place.level() <= format.restart();
		});
	}

	private static String label(Lists.Place place, TreeMap<Integer, Integer> numbers) {
		Matcher found = NUMBER_OF_LEVEL.matcher(place.format().text());
		return found.replaceAll(level -> Matcher.quoteReplacement(number(place, numbers, level.group(1).charAt(0) - '1')));
	}

	private static String number(Lists.Place place, TreeMap<Integer, Integer> numbers, int level) {
		ListLevel format = place.list().levels().get(level);
		if (format == null) {
			return "";
		}
		// Word prints 0.1 where a second level comes before any first
		int number = numbers.getOrDefault(level, Math.max(0, place.list().start(level) - 1));
		return NumberFormat.print(number, place.format().legal() && !format.format().equals("none") ? "decimal" : format.format());
	}
}
