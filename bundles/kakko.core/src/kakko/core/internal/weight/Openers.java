package kakko.core.internal.weight;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

import kakko.core.Comparison.Weight.Kind;

/** With which words mentions begin, by asking the patterns once a word: most begin none, and a text has few words often. Asked by any thread. */
final class Openers {

	private final Map<String, Set<Kind>> kinds = new ConcurrentHashMap<>();

	/** Kinds of which a mention may begin with this word, whatever follows. */
	Set<Kind> of(String word) {
		return kinds.computeIfAbsent(word, Openers::asked);
	}

	private static Set<Kind> asked(String word) {
		Set<Kind> asked = EnumSet.noneOf(Kind.class);
		for (Kind kind : Kind.values()) {
			Matcher alone = WeightyWords.pattern(kind).matcher(word);
			if (alone.lookingAt() || alone.hitEnd()) {
				asked.add(kind);
			}
		}
		return asked;
	}
}
