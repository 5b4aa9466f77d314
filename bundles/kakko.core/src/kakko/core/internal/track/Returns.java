package kakko.core.internal.track;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Reading;

/** Finds the life that something new goes on with: the same words, gone for a revision or more. */
final class Returns {

	/** Fewer words than this come back by chance anywhere; they must come back in the same paragraph. */
	private static final int TELLING = 5;

	private final List<Reading> revisions;
	private final Trail trail;
	private final Descent descent;
	private final List<Map<Integer, List<String>>> words;

	Returns(List<Reading> revisions, Trail trail, Descent descent) {
		this.revisions = revisions;
		this.trail = trail;
		this.descent = descent;
		this.words = revisions.stream().<Map<Integer, List<String>>>map(revision -> new HashMap<>()).toList();
	}

	/** The one that went last, in the same paragraph before any other; null where nothing comes back. */
	Course to(int revision, int place, List<Course> courses) {
		List<String> sought = words(revision, place);
		Course best = null;
		boolean bestAtHome = false;
		for (Course gone : courses) {
			int last = gone.last();
			if (last < revision - 1 && sought.equals(words(last, gone.place(last))) && !sought.isEmpty()) {
				boolean atHome = atHome(gone, last, revision, place);
				boolean known = atHome || sought.size() >= TELLING;
				if (known && (best == null || atHome && !bestAtHome || atHome == bestAtHome && last > best.last())) {
					best = gone;
					bestAtHome = atHome;
				}
			}
		}
		return best;
	}

	private List<String> words(int revision, int place) {
		return words.get(revision).computeIfAbsent(place, index -> trail.words(revisions.get(revision), index));
	}

	private boolean atHome(Course gone, int last, int revision, int place) {
		int from = trail.paragraph(revisions.get(last), gone.place(last));
		return descent.of(from, last, revision).contains(trail.paragraph(revisions.get(revision), place));
	}
}
