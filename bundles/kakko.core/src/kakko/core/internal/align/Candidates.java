package kakko.core.internal.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds, for each paragraph, those of the other text that share its rarest words and pairs: no pair of all pairs is looked at. */
final class Candidates {

	/** Features looked up for a paragraph, rarest first: a likeness that shows in none of so many isn't one. */
	private static final int LOOKED_UP = 40;
	/** Paragraphs looked at for a feature: of a commoner one, those nearest by place. */
	private static final int POSTED = 16;
	/** Candidates kept for a paragraph. */
	private static final int KEPT = 8;

	private final Profile[] texts;
	private final int[][] postings;

	private Candidates(Profile[] texts, int features) {
		this.texts = texts;
		postings = postings(texts, features);
	}

	/** For each paragraph of the one text indexes of paragraphs of the other, most promising first. */
	static int[][] of(Profile[] one, Profile[] other, int features) {
		Candidates candidates = new Candidates(other, features);
		double[] score = new double[other.length];
		int[][] found = new int[one.length][];
		for (int paragraph = 0; paragraph < one.length; paragraph++) {
			int place = one.length < 2 ? 0 : (int) ((long) paragraph * (other.length - 1) / (one.length - 1));
			found[paragraph] = candidates.of(one[paragraph], place, score);
		}
		return found;
	}

	private int[] of(Profile profile, int place, double[] score) {
		int[] touched = new int[LOOKED_UP * POSTED];
		int count = 0;
		for (int at : rarest(profile)) {
			int[] posted = postings[profile.features()[at]];
			int begin = nearest(posted, place);
			for (int k = begin; k < Math.min(posted.length, begin + POSTED); k++) {
				if (score[posted[k]] == 0) {
					touched[count++] = posted[k];
				}
				score[posted[k]] += profile.weight()[at];
			}
		}
		int[] best = best(touched, count, score, place);
		for (int at = 0; at < count; at++) {
			score[touched[at]] = 0;
		}
		return best;
	}

	/** The few with the highest score, best first; of equals the nearest by place. */
	private static int[] best(int[] touched, int count, double[] score, int place) {
		int[] best = new int[Math.min(KEPT, count)];
		int kept = 0;
		for (int at = 0; at < count; at++) {
			int slot = kept < best.length ? kept++ : best.length;
			while (slot > 0 && better(touched[at], best[slot - 1], score, place)) {
				if (slot < best.length) {
					best[slot] = best[slot - 1];
				}
				slot--;
			}
			if (slot < best.length) {
				best[slot] = touched[at];
			}
		}
		return best;
	}

	private static boolean better(int one, int other, double[] score, int place) {
		if (score[one] != score[other]) {
			return score[one] > score[other];
		}
		int distance = Math.abs(one - place) - Math.abs(other - place);
		return distance != 0 ? distance < 0 : one < other;
	}

	/** Where to begin in the paragraphs that have a feature so that those around the place are met. */
	private static int nearest(int[] posted, int place) {
		if (posted.length <= POSTED) {
			return 0;
		}
		int at = Arrays.binarySearch(posted, place);
		return Math.clamp((at < 0 ? -at - 1 : at) - POSTED / 2, 0, posted.length - POSTED);
	}

	private int[] rarest(Profile profile) {
		int[] features = profile.features();
		long[] order = new long[features.length];
		int count = 0;
		for (int at = 0; at < features.length; at++) {
			boolean again = at > 0 && features[at] == features[at - 1];
			if (!again && postings[features[at]].length > 0) {
				order[count++] = (long) postings[features[at]].length << 32 | at;
			}
		}
		Arrays.sort(order, 0, count);
		return IntStream.range(0, Math.min(count, LOOKED_UP)).map(at -> (int) order[at]).toArray();
	}

	private static int[][] postings(Profile[] texts, int features) {
		int[] count = new int[features];
		forEach(texts, (feature, paragraph) -> count[feature]++);
		int[][] postings = new int[features][];
		for (int feature = 0; feature < features; feature++) {
			postings[feature] = new int[count[feature]];
		}
		Arrays.fill(count, 0);
		forEach(texts, (feature, paragraph) -> postings[feature][count[feature]++] = paragraph);
		return postings;
	}

	private interface Posting {
		void at(int feature, int paragraph);
	}

	private static void forEach(Profile[] texts, Posting posting) {
		for (int paragraph = 0; paragraph < texts.length; paragraph++) {
			int[] features = texts[paragraph].features();
			for (int at = 0; at < features.length; at++) {
				if (at == 0 || features[at] != features[at - 1]) {
					posting.at(features[at], paragraph);
				}
			}
		}
	}
}
