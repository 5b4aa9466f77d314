package kakko.ui.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;

/** Counts drafts in the background, one after the other; what was counted is remembered from one start to the next. Called from any thread. */
public final class Counting {

	private static final Counting WINDOW = new Counting();
	/** Milliseconds in which whoever wants to read a draft begins to. */
	private static final int PATIENCE = 300;

	private final Counted counted = new Counted(Platform.getStateLocation(Platform.getBundle("kakko.ui")).append("figures.properties").toPath());
	private final Set<Path> waiting = new LinkedHashSet<>();
	private final Set<Path> beingRead = ConcurrentHashMap.newKeySet();
	private final List<Consumer<Path>> listeners = new CopyOnWriteArrayList<>();
	private final Job job = new Job("") {

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return count(monitor);
		}
	};

	private Counting() {
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	public static Counting get() {
		return WINDOW;
	}

	/** The figures of a draft as it stands on the disk, if they are known. */
	public Optional<Figures> known(Path draft) {
		return counted.of(draft);
	}

	/** Has drafts counted that aren't yet; listeners are told of each. */
	public void count(Collection<Path> drafts) {
		synchronized (waiting) {
			waiting.addAll(drafts);
		}
		job.schedule(PATIENCE);
	}

	/** Reads a draft, and counts it on the way: nobody has to read it again for its figures. Fails as {@link Documents#read} does. */
	public ReadDocument read(Path draft, IProgressMonitor monitor) throws IOException {
		beingRead.add(draft);
		try {
			return counting(draft, monitor);
		} finally {
			beingRead.remove(draft);
			job.schedule(PATIENCE);
		}
	}

	/**
	 * Tells of a draft that was counted, in any thread.
	 *
	 * @return what ends it
	 */
	public Runnable whenCounted(Consumer<Path> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private IStatus count(IProgressMonitor monitor) {
		for (Optional<Path> draft = next(); draft.isPresent() && !monitor.isCanceled(); draft = next()) {
			count(draft.get());
		}
		counted.save();
		return Status.OK_STATUS;
	}

	private Optional<Path> next() {
		synchronized (waiting) {
			Optional<Path> next = waiting.stream().findFirst();
			next.ifPresent(waiting::remove);
			return next;
		}
	}

	private void count(Path draft) {
		if (known(draft).isPresent() || beingRead.contains(draft)) {
			return;
		}
		try {
			counting(draft, new NullProgressMonitor());
		} catch (IOException unreadable) {
			// whoever opens it is told why; a list shows no figure
		}
	}

	private ReadDocument counting(Path draft, IProgressMonitor monitor) throws IOException {
		Stamp stamp = Stamp.of(draft);
		ReadDocument document = Documents.read(draft, ReadChoices.DEFAULT, monitor);
		if (counted.remember(draft, stamp, Figures.of(document.draft()))) {
			listeners.forEach(listener -> listener.accept(draft));
		}
		return document;
	}
}
