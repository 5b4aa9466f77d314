package kakko.ui.dossiers;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

import kakko.dossier.Shelf.Shelved;
import kakko.ui.desk.Desk;

/** Reads what stands on the shelf, off the window's thread: it may be a slow disk. */
final class ShelfLook extends Job {

	private final Control asking;
	private final Consumer<List<Shelved>> found;
	private final Consumer<IOException> failed;

	/** Both are told in the window's thread, unless the control is gone by then. */
	ShelfLook(Control asking, Consumer<List<Shelved>> found, Consumer<IOException> failed) {
		super("");
		this.asking = asking;
		this.found = found;
		this.failed = failed;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<Shelved> shelved = Desk.shelved();
			tell(() -> found.accept(shelved));
		} catch (IOException failure) {
			tell(() -> failed.accept(failure));
		}
		return Status.OK_STATUS;
	}

	private void tell(Runnable news) {
		if (!asking.isDisposed()) {
			asking.getDisplay().asyncExec(() -> {
				if (!asking.isDisposed()) {
					news.run();
				}
			});
		}
	}
}
