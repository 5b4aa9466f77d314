package kakko.cli;

import java.io.PrintStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** One line on standard error that tells how far long work is; wiped when done. */
final class TerminalProgress extends NullProgressMonitor {

	/** Set by the launch script, which knows whether standard error is a terminal; Java 21 can't tell. */
	private static final String TERMINAL = "kakko.terminal";
	private static final long QUIET_MILLIS = 400;
	private static final int WIDTH = 70;

	private final PrintStream err;
	private final long begun = System.currentTimeMillis();
	private String task = "";
	private double total = 1;
	private double done;
	private boolean shown;

	private TerminalProgress(PrintStream err) {
		this.err = err;
	}

	static IProgressMonitor on(PrintStream err) {
		return Boolean.getBoolean(TERMINAL) ? new TerminalProgress(err) : new NullProgressMonitor();
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
		setTaskName(name);
	}

	@Override
	public void setTaskName(String name) {
		task = name == null ? "" : name;
		show();
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		show();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void done() {
		if (shown) {
			err.print("\r" + " ".repeat(WIDTH) + "\r");
			err.flush();
		}
	}

	private void show() {
		if (System.currentTimeMillis() - begun < QUIET_MILLIS) {
			return;
		}
		shown = true;
		String line = "%3.0f %%  %s".formatted(Math.min(100, 100 * done / total), task);
		err.print("\r" + (line.length() > WIDTH ? line.substring(0, WIDTH) : line + " ".repeat(WIDTH - line.length())));
		err.flush();
	}
}
