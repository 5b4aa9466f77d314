package kakko.core.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Asks on behalf of several threads whether the answer is still wanted: one at a time, and not again once it isn't. */
public final class Cancelling {

	private final IProgressMonitor progress;
	private boolean cancelled;

	public Cancelling(IProgressMonitor progress) {
		this.progress = progress;
	}

	/** @throws OperationCanceledException when it isn't wanted any more */
	public synchronized void check() {
		cancelled = cancelled || progress.isCanceled();
		if (cancelled) {
			throw new OperationCanceledException();
		}
	}
}
