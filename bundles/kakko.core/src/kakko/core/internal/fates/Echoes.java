package kakko.core.internal.fates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import kakko.core.internal.edits.WordMatch;
import kakko.core.internal.words.WordedText;

/**
 * How much of what seems lost is heard again close by, 0 to 1: the more, the likelier a reader finds it there after all.
 * Rare words say more than common ones, as for likeness of paragraphs.
 */
final class Echoes {

	/** Paragraphs looked at before and behind the place of one that is gone. */
	private static final int NEARBY = 10;
	/** Different words of a bracket or paragraph that are listened for; more change no share. */
	private static final int WORDS = 200;
	/** Any two paragraphs of one draft have so much in common. */
	private static final double COMMON = 0.2;
	/** With so few different words more a phrase is half a proof: one word is heard anywhere. */
	private static final double HALF_PROOF = 1;

	private final Brackets older;
	private final WordMatch match;
	private final RowIndex rows;
	private final double[] rarity;
	private final Map<Integer, Set<Integer>> heard = new HashMap<>();
	private final Map<Integer, Set<Integer>> free = new HashMap<>();
	private final Map<Integer, Double> ofParagraph = new HashMap<>();

	Echoes(Brackets older, WordMatch match, RowIndex rows) {
		this.older = older;
		this.match = match;
		this.rows = rows;
		rarity = rarity(match.from(), match.to());
	}

	/** Of a bracket's words, among those of its row that aren't known to be other words of the sentence. */
	double inRow(int bracket) {
		int[] words = content(older.first(bracket), older.end(bracket));
		return proof(words) * rows.of(older.get(bracket).paragraph()).to().stream().mapToDouble(paragraph -> share(words, unclaimed(paragraph))).max().orElse(0);
	}

	/** Of a bracket's words, in one newer paragraph near the place where its own was. */
	double nearby(int bracket) {
		int[] words = content(older.first(bracket), older.end(bracket));
		return proof(words) * beyondCommon(nearest(words, older.get(bracket).paragraph()));
	}

	/** Of all words of the bracket's paragraph, in one newer paragraph near the place where it was. */
	double ofItsParagraph(int bracket) {
		return ofParagraph.computeIfAbsent(older.get(bracket).paragraph(), paragraph -> beyondCommon(
				nearest(content(match.from().first()[paragraph], match.from().first()[paragraph + 1]), paragraph)));
	}

	private static double beyondCommon(double share) {
		return Math.max(0, share - COMMON) / (1 - COMMON);
	}

	private static double proof(int[] words) {
		return words.length / (words.length + HALF_PROOF);
	}

	private double nearest(int[] words, int gone) {
		return IntStream.of(rows.linkedBefore(gone), rows.linkedBehind(gone)).filter(place -> place >= 0)
				.flatMap(place -> IntStream.rangeClosed(Math.max(0, place - NEARBY), Math.min(match.to().paragraphs() - 1, place + NEARBY)))
				.mapToDouble(paragraph -> share(words, heard(paragraph))).max().orElse(0);
	}

	private double share(int[] words, Set<Integer> there) {
		double all = 0;
		double found = 0;
		for (int word : words) {
			all += rarity[word];
			found += there.contains(word) ? rarity[word] : 0;
		}
		return all == 0 ? 0 : found / all;
	}

	private int[] content(int first, int end) {
		return IntStream.range(first, end).filter(word -> !match.from().function()[word]).map(word -> match.from().stem()[word]).distinct().limit(WORDS).toArray();
	}

	private Set<Integer> heard(int paragraph) {
		return heard.computeIfAbsent(paragraph, any -> words(paragraph, word -> true));
	}

	/** New words, and those that were matched with words of a bracket, which may be another's. */
	private Set<Integer> unclaimed(int paragraph) {
		return free.computeIfAbsent(paragraph, any -> words(paragraph, word -> match.back()[word] < 0 || match.from().depth()[match.back()[word]] > 0));
	}

	private Set<Integer> words(int paragraph, IntPredicate which) {
		Set<Integer> words = new HashSet<>();
		IntStream.range(match.to().first()[paragraph], match.to().first()[paragraph + 1]).filter(which).forEach(word -> words.add(match.to().stem()[word]));
		return words;
	}

	/** For each stem how much it tells, by the number of paragraphs of both texts that have it. */
	private static double[] rarity(WordedText from, WordedText to) {
		int[] frequency = new int[1 + IntStream.concat(IntStream.of(from.stem()), IntStream.of(to.stem())).max().orElse(0)];
		count(from, frequency);
		count(to, frequency);
		return IntStream.of(frequency).mapToDouble(times -> Math.log(1 + (from.paragraphs() + to.paragraphs()) / Math.max(1.0, times))).toArray();
	}

	private static void count(WordedText text, int[] frequency) {
		int[] lastSeen = new int[frequency.length];
		Arrays.fill(lastSeen, -1);
		for (int word = 0; word < text.size(); word++) {
			if (lastSeen[text.stem()[word]] != text.paragraph()[word]) {
				lastSeen[text.stem()[word]] = text.paragraph()[word];
				frequency[text.stem()[word]]++;
			}
		}
	}
}
