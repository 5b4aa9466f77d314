package kakko.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.dossier.Details;
import kakko.dossier.DossierFolder;
import kakko.dossier.Notice;
import kakko.dossier.Notice.Kind;
import kakko.ui.Wording;
import kakko.ui.figures.Figures;
import kakko.ui.trouble.Trouble;

/** The files that are to be read in: read one after the other in the background, each looked at beside the others and the dossier. Used in the window's thread. */
final class Candidates {

	private static final ISchedulingRule ONE_AFTER_THE_OTHER = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final Display display;
	private final Consumer<Candidate> changed;
	private final List<Candidate> all = new ArrayList<>();
	private final Object family = new Object();
	private DossierFolder into;

	/** @param changed takes a candidate that was read or looked at, in the window's thread */
	Candidates(Display display, Consumer<Candidate> changed) {
		this.display = display;
		this.changed = changed;
	}

	/** In the order of their version dates; those that print none last, as they came. */
	List<Candidate> all() {
		return all.stream().sorted(Comparator.comparing(Candidates::version)).toList();
	}

	private static String version(Candidate candidate) {
		String version = candidate.details() == null ? "" : candidate.details().metadata().version();
		return version.isEmpty() ? "\uffff" : version;
	}

	void add(List<Path> files) {
		for (Path file : files) {
			if (all.stream().noneMatch(known -> known.file().equals(file))) {
				Candidate candidate = new Candidate(file);
				all.add(candidate);
				read(candidate);
			}
		}
	}

	/** The dossier they are meant for, or null for a new one: they are looked at again. */
	void goInto(DossierFolder dossier) {
		if (dossier == into) {
			return;
		}
		into = dossier;
		all.stream().filter(candidate -> candidate.state() == Candidate.State.READ).forEach(this::judge);
	}

	/** Reads a file, again where it was read before. */
	void read(Candidate candidate) {
		ReadChoices choices = candidate.choices();
		start(Wording.ofWindow().say("analysis.reading", candidate.fileName()), monitor -> {
			ReadDocument document = Documents.read(candidate.file(), choices, monitor);
			Figures figures = Figures.of(document.draft());
			tell(() -> {
				candidate.read(document, figures);
				changed.accept(candidate);
				judge(candidate);
			});
		}, failure -> tell(() -> {
			candidate.unreadable(Trouble.sentence(failure));
			changed.accept(candidate);
		}));
	}

	/** Looks at it beside the dossier and the other files. */
	void judge(Candidate candidate) {
		Details details = candidate.details();
		DossierFolder dossier = into;
		List<Candidate> before = all.subList(0, all.indexOf(candidate)).stream().filter(other -> other.document() != null).toList();
		start("", monitor -> {
			List<Notice> notices = new ArrayList<>(dossier == null ? undated(details) : dossier.notices().of(candidate.document(), details));
			twice(candidate, details, before).ifPresent(notices::add);
			tell(() -> {
				if (dossier == into) {
					candidate.notice(notices);
					changed.accept(candidate);
				}
			});
		}, failure -> tell(() -> changed.accept(candidate)));
	}

	private static List<Notice> undated(Details details) {
		return details.metadata().version().isEmpty() ? List.of(new Notice(Kind.NO_DATE, details.label(), "")) : List.of();
	}

	private static Optional<Notice> twice(Candidate candidate, Details details, List<Candidate> before) throws IOException {
		for (Candidate other : before) {
			if (Files.mismatch(candidate.file(), other.file()) < 0) {
				return Optional.of(new Notice(Kind.SAME_FILE, details.label(), other.fileName()));
			}
			if (candidate.document().draftText().equals(other.document().draftText())) {
				return Optional.of(new Notice(Kind.SAME_WORDS, details.label(), other.fileName()));
			}
		}
		return Optional.empty();
	}

	private interface Work {

		void run(IProgressMonitor monitor) throws IOException;
	}

	private void start(String name, Work work, Consumer<Throwable> failed) {
		Job job = new Job(name) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return attempt(work, monitor, failed);
			}

			@Override
			public boolean belongsTo(Object asked) {
				return asked == family;
			}
		};
		job.setSystem(name.isEmpty());
		job.setRule(ONE_AFTER_THE_OTHER);
		job.schedule();
	}

	private static IStatus attempt(Work work, IProgressMonitor monitor, Consumer<Throwable> failed) {
		try {
			work.run(monitor);
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException | OutOfMemoryError failure) {
			failed.accept(failure);
			return Status.OK_STATUS;
		}
	}

	private void tell(Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(news);
		}
	}

	/** Stops reading; nothing that wasn't told yet is of interest. */
	void cancel() {
		Job.getJobManager().cancel(family);
	}

	long reading() {
		return all.stream().filter(candidate -> candidate.state() == Candidate.State.READING).count();
	}

	Stream<Candidate> wanted() {
		return all().stream().filter(Candidate::isWanted);
	}

	/** Whether there is something to take, and all that is wanted can be taken. */
	boolean isReady() {
		return wanted().findAny().isPresent() && wanted().allMatch(Candidate::isReady);
	}
}
