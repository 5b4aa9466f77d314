package kakko.core.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Full names that have an abbreviation. A text is read with each of them as one word, the same as its abbreviation. */
public final class FullNames {

	private final Map<Integer, List<Name>> byFirstWord = new HashMap<>();

	/** @param stems of its words; {@code abbreviation} is the stem of the word that stands for them */
	record Name(List<Integer> stems, int abbreviation) {
	}

	FullNames(Iterable<Name> names) {
		names.forEach(name -> byFirstWord.computeIfAbsent(name.stems().getFirst(), any -> new ArrayList<>()).add(name));
		byFirstWord.values().forEach(same -> same.sort(Comparator.comparingInt((Name name) -> name.stems().size()).reversed()));
	}

	/** Learns the abbreviations of both texts, from both. */
	public static FullNames learnt(WordedText one, WordedText other) {
		return Abbreviations.in(List.of(one, other));
	}

	/** The text, with the first word of each full name standing for it and the rest only holding it together. */
	public WordedText readIn(WordedText text) {
		if (byFirstWord.isEmpty()) {
			return text;
		}
		int[] stem = text.stem().clone();
		boolean[] function = text.function().clone();
		int word = 0;
		while (word < text.size()) {
			Name name = nameAt(text, word);
			if (name != null) {
				Arrays.fill(function, word, word + name.stems().size(), true);
				function[word] = false;
				stem[word] = name.abbreviation();
			}
			word += name == null ? 1 : name.stems().size();
		}
		return new WordedText(text.reading(), text.first(), text.paragraph(), text.start(), text.end(), text.exact(), text.folded(), stem, function, text.note(),
				text.depth());
	}

	private Name nameAt(WordedText text, int word) {
		for (Name name : byFirstWord.getOrDefault(text.stem()[word], List.of())) {
			int last = word + name.stems().size() - 1;
			if (last < text.first()[text.paragraph()[word] + 1] && says(text, word, name.stems()) && Abbreviations.unbroken(text, word, last)) {
				return name;
			}
		}
		return null;
	}

	private static boolean says(WordedText text, int word, List<Integer> stems) {
		for (int at = 0; at < stems.size(); at++) {
			if (text.stem()[word + at] != stems.get(at)) {
				return false;
			}
		}
		return true;
	}
}
