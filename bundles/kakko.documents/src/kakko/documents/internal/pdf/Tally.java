package kakko.documents.internal.pdf;

import java.util.Arrays;

/** Counts measures, of which a text has few different ones. */
final class Tally {

	private double[] values = new double[4];
	private long[] counts = new long[4];
	private int size;

	void add(double value, long times) {
		int at = 0;
		while (at < size && values[at] != value) {
			at++;
		}
		if (at == size) {
			size++;
			if (size > values.length) {
				values = Arrays.copyOf(values, 2 * size);
				counts = Arrays.copyOf(counts, 2 * size);
			}
			values[at] = value;
		}
		counts[at] += times;
	}

	void add(double value) {
		add(value, 1);
	}

	/** The commonest value, the larger of two; 0 where nothing was counted. */
	double commonest() {
		int best = 0;
		for (int i = 1; i < size; i++) {
			if (counts[i] > counts[best] || counts[i] == counts[best] && values[i] > values[best]) {
				best = i;
			}
		}
		return values[best];
	}
}
