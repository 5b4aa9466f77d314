package kakko.ui.compare.sheet;

/** How high each line is, in pixels, as far as it is known; sums and their inverse in logarithmic time (a Fenwick tree). */
final class Heights {

	private final int[] heights;
	private final int[] sums;

	Heights(int lines) {
		heights = new int[lines];
		sums = new int[lines + 1];
	}

	int lines() {
		return heights.length;
	}

	int of(int line) {
		return heights[line];
	}

	void set(int line, int height) {
		int change = height - heights[line];
		heights[line] = height;
		for (int node = line + 1; change != 0 && node < sums.length; node += node & -node) {
			sums[node] += change;
		}
	}

	/** Of all lines before this one. */
	int above(int line) {
		int sum = 0;
		for (int node = line; node > 0; node -= node & -node) {
			sum += sums[node];
		}
		return sum;
	}

	int total() {
		return above(heights.length);
	}

	/** The line that stands at a distance from the top; the last one for all beyond. */
	int lineAt(int distance) {
		int line = 0;
		int rest = Math.max(0, distance);
		for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
			if (line + step < sums.length && sums[line + step] <= rest) {
				line += step;
				rest -= sums[line];
			}
		}
		return Math.min(line, Math.max(0, heights.length - 1));
	}
}
