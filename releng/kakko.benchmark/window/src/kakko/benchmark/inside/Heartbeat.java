package kakko.benchmark.inside;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** How long the window lets one wait while something is done in it, asked a hundred times a second; says where it was when it let wait long. */
final class Heartbeat implements AutoCloseable {

	/** From here on it is a stall. */
	static final int STALL = 100;
	private static final int BETWEEN = 10;
	private static final int FRAMES = 60;
	private static final double NANOS = 1e6;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Display display;
	private final String doing;
	private final Samples samples;
	private final List<double[]> waits = new ArrayList<>();
	private final Thread thread;
	private volatile boolean over;

	/** Begins at once. */
	Heartbeat(Display display, String doing, Samples samples) {
		this.display = display;
		this.doing = doing;
		this.samples = samples;
		thread = Thread.ofPlatform().name("heartbeat").start(this::beat);
	}

	private void beat() {
		try {
			while (!over) {
				long asked = System.nanoTime();
				long worked = worked();
				boolean working = true;
				CountDownLatch answered = new CountDownLatch(1);
				display.asyncExec(answered::countDown);
				if (!answered.await(STALL, TimeUnit.MILLISECONDS)) {
					working = display.getThread().getState() == Thread.State.RUNNABLE;
					tell(display.getThread().getStackTrace());
					answered.await();
				}
				double wentBy = (System.nanoTime() - asked) / NANOS;
				// a thread that waits for another holds up as long as it waits
				waits.add(new double[] { wentBy, working ? (worked() - worked) / NANOS : wentBy });
				Thread.sleep(BETWEEN);
			}
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	/** Of the processor, by the window's thread, in nanoseconds. */
	private long worked() {
		return THREADS.getThreadCpuTime(display.getThread().threadId());
	}

	private void tell(StackTraceElement[] where) {
		PrintStream out = System.out;
		out.println("held up, " + doing);
		Arrays.stream(where).limit(FRAMES).forEach(frame -> out.println("    " + frame));
	}

	@Override
	public void close() {
		over = true;
		try {
			thread.join();
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
		waits.forEach(wait -> samples.add(doing, wait[0], wait[1]));
	}
}
