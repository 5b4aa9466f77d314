package kakko.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.documents.AtomicFile;

/** Makes what an export holds and writes it, whole or not at all, off the window's thread. */
public final class WritingFile extends Job {

	/** What is to be written; made in the job. */
	@FunctionalInterface
	public interface Content {

		byte[] make() throws IOException;
	}

	private final Path file;
	private final Content content;
	private final Consumer<Path> done;
	private final Consumer<IOException> failed;

	/**
	 * @param name   what the user sees while it goes on
	 * @param done   takes the file, in this job's thread; a cancelled job writes nothing and tells nobody
	 * @param failed takes what went wrong, in this job's thread
	 */
	public WritingFile(String name, Path file, Content content, Consumer<Path> done, Consumer<IOException> failed) {
		super(name);
		this.file = file;
		this.content = content;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			byte[] made = content.make();
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			AtomicFile.write(file, made);
			done.accept(file);
		} catch (IOException disk) {
			failed.accept(disk);
		}
		return Status.OK_STATUS;
	}
}
