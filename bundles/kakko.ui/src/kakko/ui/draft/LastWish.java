package kakko.ui.draft;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Works something out in the background and hands it on in the window's thread. The last wish counts. */
public final class LastWish<T> extends Job {

	private final Control asking;
	private final Consumer<T> done;
	private volatile Supplier<T> wanted;

	/** @param done takes what was worked out, as long as the control stands */
	public LastWish(String name, Control asking, Consumer<T> done) {
		super(name);
		this.asking = asking;
		this.done = done;
		setSystem(true);
	}

	public void want(Supplier<T> work) {
		wanted = work;
		schedule();
	}

	/** What is worked out at the moment is for nobody any more. */
	public void drop() {
		wanted = null;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Supplier<T> mine = wanted;
		if (mine == null) {
			return Status.CANCEL_STATUS;
		}
		T found = mine.get();
		if (!asking.isDisposed()) {
			asking.getDisplay().asyncExec(() -> {
				if (!asking.isDisposed() && mine == wanted) {
					done.accept(found);
				}
			});
		}
		return Status.OK_STATUS;
	}
}
