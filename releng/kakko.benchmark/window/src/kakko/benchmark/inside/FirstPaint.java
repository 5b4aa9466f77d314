package kakko.benchmark.inside;

import java.lang.management.ManagementFactory;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Notes when the window was painted for the first time since its process was started, and what the window's thread had worked until then. */
public final class FirstPaint implements Listener {

	private static final double NANOS = 1e6;
	/** When the process was started, in milliseconds of the clock. */
	private static final long STARTED = Long.getLong("kakko.bench.started", ManagementFactory.getRuntimeMXBean().getStartTime());
	private static volatile double millis;
	private static volatile double processorMillis;

	/** Run by the platform in the window's thread, before there is a window. */
	@Execute
	public void watch() {
		Display.getCurrent().addFilter(SWT.Paint, this);
	}

	@Override
	public void handleEvent(Event paint) {
		if (paint.widget instanceof Control control && control.getShell().isVisible() && control.getShell().getText().startsWith("Kakko")) {
			Display display = paint.display;
			display.removeFilter(SWT.Paint, this);
			// all of the frame is painted before a timer runs
			display.timerExec(0, FirstPaint::note);
		}
	}

	private static void note() {
		processorMillis = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
		millis = System.currentTimeMillis() - STARTED;
	}

	static boolean seen() {
		return millis > 0;
	}

	static void tell(Samples samples) {
		samples.add("start", millis, processorMillis);
	}
}
