package kakko.ui.dossiers;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

import kakko.dossier.DossierFolder;
import kakko.dossier.Notice;

/** What somebody should look at in the dossiers of the tree: found in the background, one dossier after the other. Called in the window's thread. */
final class Noticed {

	private final Control tree;
	private final Runnable changed;
	private final Map<DossierFolder, List<Notice>> known = new HashMap<>();
	private final Set<DossierFolder> waiting = new LinkedHashSet<>();
	private final Job job = new Job("") {

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			for (DossierFolder next = next(); next != null && !monitor.isCanceled(); next = next()) {
				look(next);
			}
			return Status.OK_STATUS;
		}
	};

	/** @param changed runs when something else is known */
	Noticed(Control tree, Runnable changed) {
		this.tree = tree;
		this.changed = changed;
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		tree.addDisposeListener(event -> job.cancel());
	}

	/** Has dossiers looked through that weren't yet. */
	void look(Collection<DossierFolder> dossiers) {
		synchronized (waiting) {
			dossiers.stream().filter(dossier -> !known.containsKey(dossier)).forEach(waiting::add);
		}
		job.schedule();
	}

	/** Has a dossier looked through again. */
	void lookAgain(DossierFolder dossier) {
		synchronized (waiting) {
			waiting.add(dossier);
		}
		job.schedule();
	}

	private DossierFolder next() {
		synchronized (waiting) {
			DossierFolder next = waiting.stream().findFirst().orElse(null);
			waiting.remove(next);
			return next;
		}
	}

	private void look(DossierFolder dossier) {
		try {
			List<Notice> notices = dossier.notices().all();
			if (!tree.isDisposed()) {
				tree.getDisplay().asyncExec(() -> learn(dossier, notices));
			}
		} catch (IOException unreadable) {
			// whoever opens the draft is told
			ILog.get().warn(dossier.folder().toString(), unreadable);
		}
	}

	private void learn(DossierFolder dossier, List<Notice> notices) {
		if (!tree.isDisposed() && !notices.equals(known.put(dossier, notices))) {
			changed.run();
		}
	}

	/** Of a dossier, or of one of its drafts; none of anything else. */
	List<Notice> of(Object element) {
		return switch (element) {
			case DossierFolder dossier -> known.getOrDefault(dossier, List.of());
			case ShownDraft shown when !shown.isRemoved() -> of(shown.dossier()).stream().filter(notice -> notice.subject().equals(shown.draft().getLabel())).toList();
			default -> List.of();
		};
	}
}
