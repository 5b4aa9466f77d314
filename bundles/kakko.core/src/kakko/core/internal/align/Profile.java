package kakko.core.internal.align;

import java.util.Arrays;

/**
 * What a paragraph says, for judging likeness: its words and its pairs of neighbouring words, as sorted numbers.
 *
 * @param features sorted; a feature that occurs twice stands twice
 * @param loose    what the paragraph loses for each feature that the other hasn't: less than full where it was bracketed
 * @param total    what all features weigh
 */
record Profile(int[] features, int[] weight, int[] loose, long total) {

	/** How alike two paragraphs are, and how much of each is in the other. */
	Overlap overlap(Profile other) {
		long common = 0;
		long here = 0;
		long there = 0;
		int i = 0;
		int j = 0;
		while (i < features.length && j < other.features.length) {
			if (features[i] == other.features[j]) {
				common += weight[i++];
				j++;
			} else if (features[i] < other.features[j]) {
				here += loose[i++];
			} else {
				there += other.loose[j++];
			}
		}
		for (; i < features.length; i++) {
			here += loose[i];
		}
		for (; j < other.features.length; j++) {
			there += other.loose[j];
		}
		return new Overlap(common, here, there);
	}

	/** What is left of this paragraph when the features of the other are taken out, each as often as it stands there. */
	Profile without(Profile other) {
		int[] ids = new int[features.length];
		int[] kept = new int[features.length];
		int[] keptLoose = new int[features.length];
		int count = 0;
		long sum = 0;
		int j = 0;
		for (int i = 0; i < features.length; i++) {
			while (j < other.features.length && other.features[j] < features[i]) {
				j++;
			}
			if (j < other.features.length && other.features[j] == features[i]) {
				j++;
			} else {
				ids[count] = features[i];
				kept[count] = weight[i];
				keptLoose[count++] = loose[i];
				sum += weight[i];
			}
		}
		return new Profile(Arrays.copyOf(ids, count), Arrays.copyOf(kept, count), Arrays.copyOf(keptLoose, count), sum);
	}

	/** Weights of what both have, what only this one has, what only the other has. */
	record Overlap(long common, long here, long there) {

		/** 0 (nothing in common) to 1 (the same). */
		double likeness() {
			return common == 0 ? 0 : 2.0 * common / (2 * common + here + there);
		}

		/** How much of this paragraph is in the other, 0 to 1. */
		double covered() {
			return common == 0 ? 0 : (double) common / (common + here);
		}

		double coversOther() {
			return common == 0 ? 0 : (double) common / (common + there);
		}
	}
}
