package kakko.ui.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import kakko.documents.ReadDocument;
import kakko.dossier.Details;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;

/** Takes files that were read into a dossier: all of them or none. */
final class Taking extends Job {

	/** A file that was read, and how the user describes it. */
	record Taken(ReadDocument document, Details details) {
	}

	/** Where they go: a dossier that is there, or a new one. */
	interface Into {

		DossierFolder dossier() throws IOException;
	}

	private final Display display;
	private final List<Taken> files;
	private final Into into;
	private final Consumer<DossierFolder> done;
	private final Consumer<IOException> failed;

	/** Both are told in the window's thread. */
	Taking(Display display, List<Taken> files, Into into, Consumer<DossierFolder> done, Consumer<IOException> failed) {
		super(Wording.ofWindow().say("import.taking", files.size()));
		this.display = display;
		this.files = files;
		this.into = into;
		this.done = done;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			DossierFolder dossier = into.dossier();
			take(dossier, SubMonitor.convert(monitor, files.size()));
			tell(() -> {
				Desk.get().changed(dossier);
				done.accept(dossier);
			});
		} catch (IOException failure) {
			tell(() -> failed.accept(failure));
		}
		return Status.OK_STATUS;
	}

	private void take(DossierFolder dossier, SubMonitor progress) throws IOException {
		List<Revision> added = new ArrayList<>();
		try {
			for (Taken file : files) {
				added.add(dossier.add(file.document(), file.details()));
				progress.worked(1);
			}
		} catch (IOException failure) {
			for (Revision revision : added) {
				dossier.remove(revision);
			}
			throw failure;
		}
	}

	private void tell(Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(news);
		}
	}
}
