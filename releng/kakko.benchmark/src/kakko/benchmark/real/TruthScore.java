package kakko.benchmark.real;

/**
 * Right answers on labelled rows; scores of several files can be added.
 *
 * @param linksRight links given that are true, of {@code linksGiven}; {@code linksTrue} there are
 * @param surest     fates given with sure ≥ .9, of which {@code surestRight} are right
 */
public record TruthScore(int linksRight, int linksGiven, int linksTrue, int fatesRight, int fates, int surestRight, int surest) {

	static final TruthScore NONE = new TruthScore(0, 0, 0, 0, 0, 0, 0);

	TruthScore plus(TruthScore other) {
		return new TruthScore(linksRight + other.linksRight, linksGiven + other.linksGiven, linksTrue + other.linksTrue, fatesRight + other.fatesRight,
				fates + other.fates, surestRight + other.surestRight, surest + other.surest);
	}

	public double linksF1() {
		return 2.0 * linksRight / (linksGiven + linksTrue);
	}

	public double fatesShare() {
		return (double) fatesRight / fates;
	}

	/** Share of right answers among the surest. */
	public double honesty() {
		return (double) surestRight / surest;
	}

	/** Share of the surest among all. */
	public double confidence() {
		return (double) surest / fates;
	}
}
