package kakko.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.Wording;

/** Remembers in its dossier that the user looked at a revision. */
public final class Looked {

	private Looked() {
	}

	/** Nothing for a file that is no revision of a dossier. */
	public static void at(Path file) {
		Optional<DossierFolder> dossier = DraftNames.dossier(file);
		DraftNames.draft(file).filter(Revision.class::isInstance).ifPresent(revision -> remember(dossier.orElseThrow(), (Revision) revision));
	}

	private static void remember(DossierFolder dossier, Revision revision) {
		Job job = Job.create(Wording.ofWindow().say("desk.remembering"), (ICoreRunnable) monitor -> {
			try {
				dossier.lastLooked().looked(revision);
			} catch (IOException e) {
				// at worst too much is shown as new the next time
				ILog.get().warn(dossier.folder().toString(), e);
			}
		});
		job.setSystem(true);
		job.schedule();
	}
}
