package kakko.ui.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Counts drafts in the background, one after the other; what was counted is remembered from one start to the next. Called from any thread. */
public final class Counting {

	private static final Counting WINDOW = new Counting();

	private final Counted counted = new Counted(Platform.getStateLocation(Platform.getBundle("kakko.ui")).append("figures.properties").toPath());
	private final Set<Path> waiting = new LinkedHashSet<>();
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
		job.schedule();
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
		if (known(draft).isPresent()) {
			return;
		}
		try {
			Stamp stamp = Stamp.of(draft);
			counted.remember(draft, stamp, Figures.of(Documents.read(draft, ReadChoices.DEFAULT, new NullProgressMonitor()).draft()));
			listeners.forEach(listener -> listener.accept(draft));
		} catch (IOException unreadable) {
			// whoever opens it is told why; a list shows no figure
		}
	}
}
