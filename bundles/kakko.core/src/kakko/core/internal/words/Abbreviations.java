package kakko.core.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import kakko.core.internal.words.FullNames.Name;

/**
 * Finds what abbreviations stand for, in the texts themselves: where one is introduced, "small island developing States
 * (SIDS)", and where a long one isn't, by the one phrase whose words begin with its letters.
 */
final class Abbreviations {

	private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,10}s?");
	/** Words of a name that lend no letter, between two that do: "Conference of the Parties serving as the meeting …" is CMA. */
	private static final int PASSED_OVER = 2;
	/** Four words in a row with the right initials hardly stand there by chance. */
	private static final int TELLING = 4;
	/** A phrase that stands once only, or only as often as others with these initials, may still be chance. */
	private static final int REPEATED = 2;

	private final Collection<WordedText> texts;
	/** Stem of each abbreviation by its letters, in the order of the alphabet. */
	private final TreeMap<String, Integer> stems = new TreeMap<>();
	private final Set<String> introduced = new TreeSet<>();
	private final Set<Name> names = new LinkedHashSet<>();

	private Abbreviations(Collection<WordedText> texts) {
		this.texts = texts;
	}

	static FullNames in(Collection<WordedText> texts) {
		Abbreviations abbreviations = new Abbreviations(texts);
		texts.forEach(abbreviations::collect);
		abbreviations.addSpelled();
		return new FullNames(abbreviations.names);
	}

	/** Whether no bracket opens or closes between two words of a paragraph. */
	static boolean unbroken(WordedText text, int first, int last) {
		String printed = text.reading().paragraphs().get(text.paragraph()[first]).text();
		return printed.substring(text.start()[first], text.end()[last]).chars().noneMatch(one -> one == '[' || one == ']');
	}

	private void collect(WordedText text) {
		for (int word = 0; word < text.size(); word++) {
			String letters = letters(text, word);
			if (letters != null) {
				stems.putIfAbsent(letters, text.stem()[word]);
				addIntroduced(text, word, letters);
			}
		}
	}

	/** The capitals of an abbreviation, plural s aside; null for any other word. */
	private static String letters(WordedText text, int word) {
		String printed = text.reading().paragraphs().get(text.paragraph()[word]).text();
		int start = text.start()[word];
		boolean capitals = text.end()[word] - start > 1 && Character.isUpperCase(printed.charAt(start)) && Character.isUpperCase(printed.charAt(start + 1));
		String whole = capitals ? text.printed(word) : "";
		return !ABBREVIATION.matcher(whole).matches() ? null : whole.endsWith("s") ? whole.substring(0, whole.length() - 1) : whole;
	}

	private void addIntroduced(WordedText text, int word, String letters) {
		String printed = text.reading().paragraphs().get(text.paragraph()[word]).text();
		int start = text.start()[word];
		if (start > 0 && printed.charAt(start - 1) == '(' && text.end()[word] < printed.length() && printed.charAt(text.end()[word]) == ')') {
			int first = firstWord(text, word - 1, letters);
			if (first >= 0 && unbroken(text, first, word - 1)) {
				add(text, first, word - 1, letters);
			}
		}
	}

	/** Goes back from the last word of a name over the words that lend it its letters; -1 where they don't. */
	private static int firstWord(WordedText text, int last, String letters) {
		int begin = last < 0 ? 0 : text.first()[text.paragraph()[last]];
		int letter = letters.length() - 1;
		int passed = PASSED_OVER;
		for (int word = last; word >= begin; word--) {
			if (initial(text, word) == letters.charAt(letter)) {
				if (letter-- == 0) {
					return word;
				}
				passed = 0;
			} else if (!text.function()[word] && ++passed > PASSED_OVER) {
				return -1;
			}
		}
		return -1;
	}

	private static char initial(WordedText text, int word) {
		return Character.toUpperCase(text.reading().paragraphs().get(text.paragraph()[word]).text().charAt(text.start()[word]));
	}

	private void add(WordedText text, int first, int last, String letters) {
		if (last > first) {
			introduced.add(letters);
			names.add(new Name(Arrays.stream(text.stem(), first, last + 1).boxed().toList(), stems.get(letters)));
		}
	}

	/** Names of long abbreviations that are nowhere introduced. */
	private void addSpelled() {
		Map<String, Map<List<Integer>, Integer>> phrases = new HashMap<>();
		stems.keySet().stream().filter(letters -> letters.length() >= TELLING && !introduced.contains(letters)).forEach(letters -> phrases.put(letters, new HashMap<>()));
		int[] lengths = phrases.keySet().stream().mapToInt(String::length).distinct().toArray();
		if (lengths.length > 0) {
			texts.forEach(text -> countPhrases(text, lengths, phrases));
		}
		phrases.forEach((letters, found) -> {
			int all = found.values().stream().mapToInt(Integer::intValue).sum();
			found.forEach((phrase, times) -> {
				if (times >= REPEATED * Math.max(1, all - times)) {
					names.add(new Name(phrase, stems.get(letters)));
				}
			});
		});
	}

	private static void countPhrases(WordedText text, int[] lengths, Map<String, Map<List<Integer>, Integer>> phrases) {
		for (int paragraph = 0; paragraph < text.paragraphs(); paragraph++) {
			List<Integer> content = new ArrayList<>();
			StringBuilder initials = new StringBuilder();
			for (int word = text.first()[paragraph]; word < text.first()[paragraph + 1]; word++) {
				if (!text.function()[word]) {
					content.add(word);
					initials.append(initial(text, word));
				}
			}
			for (int length : lengths) {
				for (int at = 0; at + length <= content.size(); at++) {
					Map<List<Integer>, Integer> found = phrases.get(initials.substring(at, at + length).toUpperCase(Locale.ROOT));
					if (found != null && unbroken(text, content.get(at), content.get(at + length - 1))) {
						found.merge(Arrays.stream(text.stem(), content.get(at), content.get(at + length - 1) + 1).boxed().toList(), 1, Integer::sum);
					}
				}
			}
		}
	}
}
