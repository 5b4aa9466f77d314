package kakko.core;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import kakko.core.internal.Comparing;
import kakko.core.internal.DraftReading;
import kakko.model.drafts.Draft;

/** The one entry to the analysis. Same input, same output, whatever the order of calls. */
public final class Engine {

	private Engine() {
	}

	public static Reading read(Draft draft) {
		return DraftReading.of(draft);
	}

	public static Comparison compare(Reading from, Reading to, IProgressMonitor monitor) {
		return Comparing.compare(from, to, monitor);
	}

	public static History track(List<Reading> revisions, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("core helper");
	}
}
