package kakko.core.internal.weight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import kakko.core.Comparison.Span;
import kakko.core.Comparison.Weight.Kind;
import kakko.core.Reading;

/** Everything of weight that one side of a row mentions; each paragraph in which something changed is searched once a kind. */
final class Mentions {

	/** The full stop of the sentence isn't part of the reference that ends it. */
	private static final Pattern TRAILING = Pattern.compile("[.,;/(-]+$");

	private final Reading reading;
	private final Map<Kind, Map<Integer, List<Mention>>> found = new EnumMap<>(Kind.class);

	/** @param start where it begins in its paragraph's text */
	record Mention(String text, int paragraph, int start, int end) {
	}

	Mentions(Reading reading) {
		this.reading = reading;
	}

	private List<Mention> mentions(int paragraph, Kind kind) {
		return WeightyWords.pattern(kind).matcher(reading.paragraphs().get(paragraph).text()).results().map(result -> mention(paragraph, result)).toList();
	}

	private static Mention mention(int paragraph, MatchResult result) {
		return new Mention(TRAILING.matcher(result.group().strip().replaceAll("\\s+", " ")).replaceAll(""), paragraph, result.start(), result.end());
	}

	/** Those that these stretches touch: "Article 5" is touched where only its 5 was changed. */
	List<Mention> in(List<Span> spans, Kind kind) {
		List<Mention> touched = new ArrayList<>();
		for (Span span : spans) {
			List<Mention> mentions = found.computeIfAbsent(kind, any -> new HashMap<>()).computeIfAbsent(span.paragraph(), paragraph -> mentions(paragraph, kind));
			for (int at = firstEndingBehind(mentions, span.start()); at < mentions.size() && mentions.get(at).start() < span.end(); at++) {
				if (touched.isEmpty() || touched.getLast() != mentions.get(at)) {
					touched.add(mentions.get(at));
				}
			}
		}
		return touched;
	}

	private static int firstEndingBehind(List<Mention> mentions, int offset) {
		int low = 0;
		int high = mentions.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (mentions.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
