package kakko.ui.draft.paper;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

import kakko.ui.Wording;
import kakko.ui.draft.DraftViewer;

/** Prints a draft as it is read, whole unless the user wants a part, in dark on white whatever the colours of the window; above each page its name and number. */
public final class Printing extends Job {

	private final Display window;
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
		window = viewer.getTextWidget().getDisplay();
		this.where = where;
		draft = name;
		Point selected = viewer.getSelectedRange();
		boolean part = where.scope == PrinterData.SELECTION && selected.y > 0;
		lines = part ? PrintedLine.of(viewer, viewer.parsed(), selected.x, selected.x + selected.y) : PrintedLine.of(viewer);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		// GTK is set up for a printer as for a window, which in another thread than the window's can end the program
		Printer printer = window.syncCall(() -> new Printer(where));
		try {
			return printer.startJob(draft) ? print(printer, monitor) : Status.error(Wording.ofWindow().say("print.refused", where.name));
		} finally {
			printer.dispose();
		}
	}

	private IStatus print(Printer printer, IProgressMonitor monitor) {
		boolean some = where.scope == PrinterData.PAGE_RANGE;
		try (Pages pages = new Pages(printer, draft, some ? where.startPage : 1, some ? where.endPage : Integer.MAX_VALUE)) {
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
