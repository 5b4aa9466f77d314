package kakko.ui.draft.paper;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

import kakko.ui.Wording;
import kakko.ui.draft.DraftViewer;

/** Prints a draft as it is read, whole, in dark on white whatever the colours of the window; above each page its name and number. */
public final class Printing extends Job {

	private final PrinterData where;
	private final String draft;
	private final List<PrintedLine> lines;

	/**
	 * Takes the text as it stands; called in the window's thread.
	 *
	 * @param name what the user calls the draft
	 */
	public Printing(DraftViewer viewer, PrinterData where, String name) {
		super(Wording.ofWindow().say("print.printing", name));
		this.where = where;
		draft = name;
		lines = PrintedLine.of(viewer);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Printer printer = new Printer(where);
		try {
			return printer.startJob(draft) ? print(printer, monitor) : Status.error(Wording.ofWindow().say("print.refused", where.name));
		} finally {
			printer.dispose();
		}
	}

	private IStatus print(Printer printer, IProgressMonitor monitor) {
		try (Pages pages = new Pages(printer, draft)) {
			for (PrintedLine line : lines) {
				if (monitor.isCanceled()) {
					printer.cancelJob();
					return Status.CANCEL_STATUS;
				}
				pages.print(line);
			}
		}
		printer.endJob();
		return Status.OK_STATUS;
	}
}
