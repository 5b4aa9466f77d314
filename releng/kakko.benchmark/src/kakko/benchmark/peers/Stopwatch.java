package kakko.benchmark.peers;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Measures what a task takes on a machine that has nothing else to do, also where others work on it: the time that went by, or the
 * processor time of this thread and of the collections of garbage where that is less. The compiler of the Java machine has threads of
 * its own, which on a busy machine are late: they aren't counted. For tasks of one thread.
 */
public final class Stopwatch {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final long begun = System.nanoTime();
	private final double workBegun = workedMillis();

	/** Since it was made, by the thread that made it. */
	public double millis() {
		return Math.min((System.nanoTime() - begun) / 1e6, workedMillis() - workBegun);
	}

	private static double workedMillis() {
		long collections = ManagementFactory.getGarbageCollectorMXBeans().stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
		return THREADS.getCurrentThreadCpuTime() / 1e6 + collections;
	}
}
