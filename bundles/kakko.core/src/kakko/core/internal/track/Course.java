package kakko.core.internal.track;

import java.util.Arrays;
import java.util.stream.IntStream;

import kakko.core.History.Life;

/** A life while it is being followed. */
final class Course {

	private static final int NOWHERE = -1;

	private final int birth;
	private final int[] places;
	private final int[] fates;

	Course(int revisions, int birth, int place) {
		this.birth = birth;
		places = new int[revisions];
		fates = new int[revisions - 1];
		Arrays.fill(places, NOWHERE);
		Arrays.fill(fates, NOWHERE);
		places[birth] = place;
	}

	/** What a step says of it, and where it stands behind the step. */
	void tell(int step, int fate, int place) {
		fates[step] = fate;
		places[step + 1] = place;
	}

	/** The last revision in which it stands. */
	int last() {
		int revision = places.length - 1;
		while (places[revision] == NOWHERE) {
			revision--;
		}
		return revision;
	}

	int place(int revision) {
		return places[revision];
	}

	Life life() {
		boolean returned = IntStream.range(birth, last()).anyMatch(revision -> places[revision] == NOWHERE);
		return new Life(birth, Arrays.stream(places).boxed().toList(), Arrays.stream(fates).boxed().toList(), returned);
	}
}
