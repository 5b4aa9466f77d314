package kakko.benchmark.peers;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures what a task takes on a machine that has nothing else to do, also where others work on it: the time that went by, or the
 * processor time of this process where that is less.
 */
public final class Stopwatch {

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private final long begun = System.nanoTime();
	private final long processorBegun = SYSTEM.getProcessCpuTime();

	/** Since it was made. */
	public double millis() {
		return Math.min(System.nanoTime() - begun, SYSTEM.getProcessCpuTime() - processorBegun) / 1e6;
	}
}
