package kakko.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.core.internal.Comparing;
import kakko.core.internal.DraftReading;
import kakko.core.internal.track.Tracking;
import kakko.model.drafts.Draft;

/** The one entry to the analysis. Same input, same output, whatever the order of calls. */
public final class Engine {

	private Engine() {
	}

	public static Reading read(Draft draft) {
		return DraftReading.of(draft);
	}

	public static Comparison compare(Reading from, Reading to, IProgressMonitor monitor) {
		return compare(from, to, Corrections.NONE, monitor);
	}

	/**
	 * @param corrections by the indexes of these two readings
	 * @throws IllegalArgumentException when they name what the readings don't have
	 */
	public static Comparison compare(Reading from, Reading to, Corrections corrections, IProgressMonitor monitor) {
		return Comparing.compare(from, to, corrections, monitor);
	}

	/** @param revisions oldest first, two or more */
	public static History track(List<Reading> revisions, IProgressMonitor monitor) {
		return track(revisions, Collections.nCopies(revisions.size() - 1, Corrections.NONE), monitor);
	}

	/**
	 * @param revisions   oldest first, two or more
	 * @param corrections of each step, one fewer than revisions
	 */
	public static History track(List<Reading> revisions, List<Corrections> corrections, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, revisions.size());
		List<Comparison> steps = new ArrayList<>();
		for (int next = 1; next < revisions.size(); next++) {
			steps.add(compare(revisions.get(next - 1), revisions.get(next), corrections.get(next - 1), progress.split(1)));
		}
		return track(revisions, steps);
	}

	/**
	 * The history of revisions whose steps were compared already.
	 *
	 * @param revisions oldest first, one or more
	 * @param steps     each revision with the next
	 */
	public static History track(List<Reading> revisions, List<Comparison> steps) {
		return Tracking.track(revisions, steps);
	}
}
