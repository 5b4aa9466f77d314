package kakko.core.internal.align;

/**
 * What a paragraph says, for judging likeness: its words and its pairs of neighbouring words, as sorted numbers.
 *
 * @param features sorted; a feature that occurs twice stands twice
 * @param loose    what the paragraph loses for each feature that the other hasn't: less than full where it was bracketed
 * @param total    what all features weigh
 */
record Profile(int[] features, int[] weight, int[] loose, long total) {

	static final Profile EMPTY = new Profile(new int[0], new int[0], new int[0], 0);

	boolean isEmpty() {
		return features.length == 0;
	}

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
