package kakko.ui.draft;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.UnreadableDocument;
import kakko.ui.Wording;

/** Reads a draft and sets its page, off the window's thread. */
final class Reading extends Job {

	private final DraftInput input;
	private final Wording wording;
	private final Consumer<Page> done;
	private final Consumer<String> failed;
	private final ShownProgress progress;

	/**
	 * @param done   takes the page, in this job's thread
	 * @param failed takes the sentence for the user, in this job's thread
	 */
	Reading(DraftInput input, Wording wording, ShownProgress progress, Consumer<Page> done, Consumer<String> failed) {
		super(wording.say("reading", input.name()));
		this.input = input;
		this.wording = wording;
		this.progress = progress;
		this.done = done;
		this.failed = failed;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			progress.cancelledBy(monitor);
			done.accept(PageSetter.set(Documents.read(input.file(), ReadChoices.DEFAULT, progress).draft()));
		} catch (UnreadableDocument unreadable) {
			failed.accept(unreadable.localizedMessage(wording.locale()));
		} catch (IOException disk) {
			failed.accept(input.exists() ? wording.say("diskFailed", input.file(), disk.getMessage()) : wording.say("notHere", input.file()));
		}
		return Status.OK_STATUS;
	}
}
