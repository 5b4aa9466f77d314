package kakko.ui.search;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import kakko.dossier.Shelf;
import kakko.search.DossierIndex;
import kakko.search.Hits;
import kakko.ui.Wording;

/** Looks for words in all dossiers, off the window's thread; the last thing asked for is what counts. */
final class SearchJob extends Job {

	private static final int PAUSE = 250;
	/** More than anybody reads; the rest is counted. */
	private static final int MOST = 500;

	private final DossierIndex index;
	private final Supplier<Shelf> shelf;
	private final BiConsumer<String, Hits> found;
	private final Consumer<IOException> failed;
	private volatile String words = "";

	/**
	 * @param shelf where the dossiers stand when something is sought
	 * @param found  takes what was sought and what was found, in this job's thread
	 * @param failed takes what the disk said, in this job's thread
	 */
	SearchJob(DossierIndex index, Supplier<Shelf> shelf, BiConsumer<String, Hits> found, Consumer<IOException> failed) {
		super(Wording.ofWindow().say("search.working"));
		this.index = index;
		this.shelf = shelf;
		this.found = found;
		this.failed = failed;
	}

	/** Begins when the user pauses; what was sought before is given up. */
	void search(String sought) {
		words = sought;
		cancel();
		schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		String sought = words;
		try {
			if (!sought.isBlank()) {
				index.refresh(shelf.get(), progress.split(9));
			}
			found.accept(sought, index.search(sought, MOST));
		} catch (IOException disk) {
			failed.accept(disk);
		}
		return Status.OK_STATUS;
	}
}
