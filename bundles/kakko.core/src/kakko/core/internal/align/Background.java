package kakko.core.internal.align;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import kakko.core.internal.align.Profile.Overlap;

/** How alike paragraphs are by chance: texts made of the same few phrases ask for more before two paragraphs are one. */
final class Background {

	/** Pairs looked at; taken in a fixed pattern over both texts, so that the answer is the same every time. */
	private static final int SAMPLE = 2000;
	/** Fewer pairs tell nothing of chance. */
	private static final int FEWEST = 200;
	private static final int STEP_FROM = 7919;
	private static final int STEP_TO = 10_4729;

	/** However alike all paragraphs are, so much will do. */
	private static final double MOST = 0.75;

	/** All but one in twenty pairs of paragraphs taken at random are less alike than this. */
	private final double alike;
	/** All but one in twenty have less of the one in the other. */
	private final double held;

	Background(Profiles profiles) {
		Profile[] from = filled(profiles.from());
		Profile[] to = filled(profiles.to());
		long possible = (long) from.length * to.length;
		int count = possible < FEWEST ? 0 : (int) Math.min(possible, SAMPLE);
		alike = oneInTwenty(from, to, count, Overlap::likeness);
		held = oneInTwenty(from, to, count, overlap -> Math.max(overlap.covered(), overlap.coversOther()));
	}

	private static Profile[] filled(Profile[] profiles) {
		return Arrays.stream(profiles).filter(profile -> profile.features().length > 4).toArray(Profile[]::new);
	}

	private static double oneInTwenty(Profile[] from, Profile[] to, int count, ToDoubleFunction<Overlap> measure) {
		double[] sample = new double[count];
		for (int at = 0; at < count; at++) {
			int older = (int) ((long) at * STEP_FROM % from.length);
			int newer = (int) (((long) at * STEP_TO + older + to.length / 2) % to.length);
			sample[at] = measure.applyAsDouble(from[older].overlap(to[newer]));
		}
		Arrays.sort(sample);
		return count == 0 ? 0 : sample[count - 1 - count / 20];
	}

	/** The likeness asked for, but at least so many times what chance brings. */
	double atLeast(double asked, double times) {
		return Math.max(asked, Math.min(times * alike, MOST));
	}

	/** The same of how much of one paragraph must stand in another. */
	double heldAtLeast(double asked, double times) {
		return Math.max(asked, Math.min(times * held, MOST));
	}
}
