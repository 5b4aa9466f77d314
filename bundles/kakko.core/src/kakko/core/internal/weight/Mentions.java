package kakko.core.internal.weight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.core.Comparison.Span;
import kakko.core.Comparison.Weight.Kind;
import kakko.core.Reading;

/** Everything of weight that one side of a row mentions; each paragraph in which something changed is searched once. */
final class Mentions {

	/** The full stop of the sentence isn't part of the reference that ends it. */
	private static final Pattern TRAILING = Pattern.compile("[.,;/(-]+$");

	private final Reading reading;
	private final Openers openers;
	private final Map<Integer, Map<Kind, List<Mention>>> found = new HashMap<>();

	/** @param start where it begins in its paragraph's text */
	record Mention(String text, int paragraph, int start, int end) {
	}

	Mentions(Reading reading, Openers openers) {
		this.reading = reading;
		this.openers = openers;
	}

	private Map<Kind, List<Mention>> mentions(int paragraph) {
		String text = reading.paragraphs().get(paragraph).text();
		Map<Kind, List<Mention>> mentions = new EnumMap<>(Kind.class);
		for (int start = 0; start < text.length(); start = endOfWord(text, start)) {
			for (Kind kind : openers.of(text.substring(start, endOfWord(text, start)))) {
				List<Mention> ofKind = mentions.computeIfAbsent(kind, any -> new ArrayList<>());
				Matcher here = WeightyWords.pattern(kind).matcher(text).region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
				if ((ofKind.isEmpty() || ofKind.getLast().end() <= start) && here.lookingAt()) {
					ofKind.add(mention(paragraph, here.toMatchResult()));
				}
			}
		}
		return mentions;
	}

	/** Words are what patterns mean by them, ASCII letters and digits; every other character is one of its own. */
	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && isOfWord(text.charAt(end))) {
			end++;
		}
		return Math.max(end, start + 1);
	}

	private static boolean isOfWord(char character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character >= '0' && character <= '9' || character == '_';
	}

	private static Mention mention(int paragraph, MatchResult result) {
		return new Mention(TRAILING.matcher(result.group().strip().replaceAll("\\s+", " ")).replaceAll(""), paragraph, result.start(), result.end());
	}

	/** Those that these stretches touch: "Article 5" is touched where only its 5 was changed. */
	List<Mention> in(List<Span> spans, Kind kind) {
		List<Mention> touched = new ArrayList<>();
		for (Span span : spans) {
			List<Mention> mentions = found.computeIfAbsent(span.paragraph(), this::mentions).getOrDefault(kind, List.of());
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
