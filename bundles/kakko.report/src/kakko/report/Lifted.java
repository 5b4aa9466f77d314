package kakko.report;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import kakko.core.Comparison;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Span;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;

/** Which words of the older text came out of brackets that were accepted. */
public final class Lifted {

	/** By paragraph: where a stretch begins → where it ends. */
	private final Map<Integer, TreeMap<Integer, Integer>> stretches = new HashMap<>();

	public Lifted(Comparison comparison) {
		comparison.brackets().stream().filter(fate -> fate.fate() == Fate.ACCEPTED).forEach(fate -> add(comparison.from(), comparison.from().brackets().get(fate.from())));
	}

	public boolean covers(Span older) {
		Map.Entry<Integer, Integer> before = stretches.getOrDefault(older.paragraph(), new TreeMap<>()).floorEntry(older.start());
		return before != null && older.end() <= before.getValue();
	}

	private void add(Reading older, Bracket bracket) {
		for (int paragraph = bracket.paragraph(); paragraph <= bracket.endParagraph(); paragraph++) {
			int start = paragraph == bracket.paragraph() ? bracket.start() : 0;
			int end = paragraph == bracket.endParagraph() ? bracket.end() : older.paragraphs().get(paragraph).text().length();
			add(stretches.computeIfAbsent(paragraph, key -> new TreeMap<>()), start, end);
		}
	}

	/** Nested brackets are in the stretch of the outer one already. */
	private static void add(TreeMap<Integer, Integer> paragraph, int start, int end) {
		Map.Entry<Integer, Integer> before = paragraph.floorEntry(start);
		if (before == null || before.getValue() < end) {
			paragraph.merge(start, end, Math::max);
		}
	}
}
