package kakko.ui.draft;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Parses a text in the background and hands on what is known then, in the window's thread. The last wish counts. */
final class Parsing extends Job {

	private final Control asking;
	private final Consumer<ParsedDraft> done;
	private volatile Supplier<ParsedDraft> wanted;

	/** @param done takes what is known, as long as the control stands */
	Parsing(String name, Control asking, Consumer<ParsedDraft> done) {
		super(name);
		this.asking = asking;
		this.done = done;
		setSystem(true);
	}

	void want(Supplier<ParsedDraft> parsing) {
		wanted = parsing;
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Supplier<ParsedDraft> mine = wanted;
		ParsedDraft parsed = mine.get();
		if (!asking.isDisposed()) {
			asking.getDisplay().asyncExec(() -> {
				if (!asking.isDisposed() && mine == wanted) {
					done.accept(parsed);
				}
			});
		}
		return Status.OK_STATUS;
	}
}
