package kakko.ui.analysis;

import java.util.function.DoubleConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Tells how far a job has come, as a share of the whole. */
final class WatchedProgress extends ProgressMonitorWrapper {

	private final DoubleConsumer watcher;
	private double total = 1;
	private double worked;

	WatchedProgress(IProgressMonitor job, DoubleConsumer watcher) {
		super(job);
		this.watcher = watcher;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		super.beginTask(name, totalWork);
		total = Math.max(1, totalWork);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		super.internalWorked(work);
		worked += work;
		watcher.accept(Math.min(1, worked / total));
	}
}
