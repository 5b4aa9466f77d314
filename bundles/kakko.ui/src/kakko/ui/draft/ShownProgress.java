package kakko.ui.draft;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.ProgressBar;

/** Shows how far a job has come in a progress bar; work may be reported from any thread. */
final class ShownProgress extends NullProgressMonitor {

	private final ProgressBar bar;
	private volatile IProgressMonitor job = new NullProgressMonitor();
	private double total = 1;
	private double worked;

	ShownProgress(ProgressBar bar) {
		this.bar = bar;
	}

	void cancelledBy(IProgressMonitor monitor) {
		job = monitor;
	}

	@Override
	public boolean isCanceled() {
		return job.isCanceled();
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		worked += work;
		double share = worked / total;
		bar.getDisplay().asyncExec(() -> {
			if (!bar.isDisposed()) {
				bar.setSelection((int) (share * bar.getMaximum()));
			}
		});
	}
}
