package kakko.ui.analysis;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import kakko.core.Engine;
import kakko.core.Reading;
import kakko.lang.DraftLanguage;

/** Compares two lines of text while the user still looks for his files: most of what the first comparison takes is loading what compares. */
public final class Rehearsal extends Job {

	/** Milliseconds in which the window itself gets ready. */
	private static final int LATER = 1500;
	private static final String OLDER = "# Tides\n\n1. [Invites][Urges] Parties to report [by 2027];\n\nOption 1:\n\n2. Decides to meet.\n";
	private static final String NEWER = "# Tides\n\n1. Invites Parties to report [by 2028];\n\n2. Decides to meet.\n";

	public Rehearsal() {
		super("");
		setSystem(true);
		setPriority(DECORATE);
	}

	public void begin() {
		schedule(LATER);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Engine.compare(read(OLDER), read(NEWER), monitor);
		return Status.OK_STATUS;
	}

	private static Reading read(String text) {
		return Engine.read(DraftLanguage.parse(text));
	}
}
