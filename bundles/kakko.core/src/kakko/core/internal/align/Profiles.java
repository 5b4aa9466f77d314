package kakko.core.internal.align;

import java.util.Arrays;

import kakko.core.internal.words.Lexicon;
import kakko.core.internal.words.WordedText;

/** Profiles of all paragraphs of two texts, weighed by how rare a feature is in both together. */
final class Profiles {

	/** A word that may go when a bracket is resolved says half as much against likeness as one that stood firm. */
	private static final double BRACKETED = 0.5;
	/** A pair of words is rare by nature; at full weight a few changed words would outweigh all those that stayed. */
	private static final double PAIR = 0.5;
	/** Weights are whole numbers, so that their sums don't depend on the order in which they are made. */
	private static final double UNIT = 1000;

	private final Numbers pairs = new Numbers();
	private final int words;
	private final Profile[] from;
	private final Profile[] to;
	private final int[] frequency;

	Profiles(WordedText from, WordedText to, Lexicon lexicon) {
		words = lexicon.size();
		int[][] fromFeatures = features(from);
		int[][] toFeatures = features(to);
		frequency = new int[words + pairs.size()];
		count(fromFeatures);
		count(toFeatures);
		int paragraphs = from.paragraphs() + to.paragraphs();
		this.from = profiles(from, fromFeatures, paragraphs);
		this.to = profiles(to, toFeatures, paragraphs);
	}

	Profile[] from() {
		return from;
	}

	Profile[] to() {
		return to;
	}

	int features() {
		return frequency.length;
	}

	/** For each paragraph its words in order, then its pairs in order. */
	private int[][] features(WordedText text) {
		int[][] features = new int[text.paragraphs()][];
		for (int paragraph = 0; paragraph < features.length; paragraph++) {
			int first = text.first()[paragraph];
			int count = text.wordsIn(paragraph);
			int[] found = Arrays.copyOf(Arrays.copyOfRange(text.stem(), first, first + count), Math.max(0, 2 * count - 1));
			for (int word = 1; word < count; word++) {
				found[count + word - 1] = words + pairs.number((long) found[word - 1] << 32 | found[word]);
			}
			features[paragraph] = found;
		}
		return features;
	}

	private void count(int[][] features) {
		int[] lastSeen = new int[frequency.length];
		Arrays.fill(lastSeen, -1);
		for (int paragraph = 0; paragraph < features.length; paragraph++) {
			for (int feature : features[paragraph]) {
				if (lastSeen[feature] != paragraph) {
					lastSeen[feature] = paragraph;
					frequency[feature]++;
				}
			}
		}
	}

	private Profile[] profiles(WordedText text, int[][] features, int paragraphs) {
		Profile[] profiles = new Profile[features.length];
		Arrays.parallelSetAll(profiles, paragraph -> profile(text, paragraph, features[paragraph], paragraphs));
		return profiles;
	}

	private Profile profile(WordedText text, int paragraph, int[] features, int paragraphs) {
		int count = text.wordsIn(paragraph);
		int base = depthOfWhole(text, paragraph);
		long[] sorted = new long[features.length];
		for (int at = 0; at < features.length; at++) {
			int word = text.first()[paragraph] + (at < count ? at : at - count);
			boolean optional = text.note()[word] || text.depth()[word] > base || at >= count && text.depth()[word + 1] > base;
			sorted[at] = (long) features[at] << 1 | (optional ? 1 : 0);
		}
		Arrays.sort(sorted);
		int[] ids = new int[sorted.length];
		int[] weight = new int[sorted.length];
		int[] loose = new int[sorted.length];
		long total = 0;
		for (int at = 0; at < sorted.length; at++) {
			ids[at] = (int) (sorted[at] >> 1);
			weight[at] = (int) Math.round(UNIT * Math.log(1 + (double) paragraphs / frequency[ids[at]]) * (ids[at] < words ? 1 : PAIR));
			loose[at] = (sorted[at] & 1) == 1 ? (int) Math.round(weight[at] * BRACKETED) : weight[at];
			total += weight[at];
		}
		return new Profile(ids, weight, loose, total);
	}

	/** Brackets around the whole paragraph make none of its words more optional than the others. */
	private static int depthOfWhole(WordedText text, int paragraph) {
		int least = Integer.MAX_VALUE;
		for (int word = text.first()[paragraph]; word < text.first()[paragraph + 1]; word++) {
			least = Math.min(least, text.depth()[word]);
		}
		return least;
	}
}
