package kakko.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.Wording;
import kakko.ui.desk.DraftNames;

/** Remembers in its dossier that the user looked at a revision. */
final class Looked {

	private Looked() {
	}

	static void at(Path file) {
		Optional<DossierFolder> dossier = DraftNames.dossier(file);
		DraftNames.draft(file).filter(Revision.class::isInstance).ifPresent(revision -> remember(dossier.orElseThrow(), (Revision) revision));
	}

	private static void remember(DossierFolder dossier, Revision revision) {
		Job job = Job.create(Wording.ofWindow().say("compare.remembering"), (ICoreRunnable) monitor -> {
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
