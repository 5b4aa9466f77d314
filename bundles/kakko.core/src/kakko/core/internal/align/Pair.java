package kakko.core.internal.align;

/** An older and a newer paragraph that may belong together, and what speaks for it. */
record Pair(int from, int to, double likeness, double weight) {

	Pair weighing(double other) {
		return new Pair(from, to, likeness, other);
	}
}
