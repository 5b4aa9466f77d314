package kakko.ui.compare.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.documents.AtomicFile;
import kakko.report.ComparisonReport;
import kakko.report.Selection;
import kakko.ui.Wording;

/** Writes a comparison to a file, whole or not at all, off the window's thread. */
public final class ComparisonExport extends Job {

	/**
	 * What is to be written.
	 *
	 * @param names of the two drafts, older first
	 */
	public record Order(Selection selection, List<String> names, ComparisonReport form, Path target) {
	}

	private final Order order;
	private final Wording wording;
	private final Consumer<Path> done;
	private final Consumer<IOException> failed;

	/**
	 * @param done   takes the file, in this job's thread
	 * @param failed takes what went wrong, in this job's thread
	 */
	public ComparisonExport(Order order, Wording wording, Consumer<Path> done, Consumer<IOException> failed) {
		super(wording.say("compare.exporting", order.target().getFileName()));
		this.order = order;
		this.wording = wording;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			byte[] written = order.form().write(order.selection(), order.names(), wording.locale());
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			AtomicFile.write(order.target(), written);
			done.accept(order.target());
		} catch (IOException e) {
			failed.accept(e);
		}
		return Status.OK_STATUS;
	}
}
