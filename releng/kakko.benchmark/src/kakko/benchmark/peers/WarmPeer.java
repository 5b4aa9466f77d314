package kakko.benchmark.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A Java library, measured warm in this process. */
abstract class WarmPeer implements Peer {

	private static final int WARM_UPS = 40;
	/** A run that is measured more often is warmed longer. */
	private static final double WARM_UP_MILLIS_A_RUN = 1_200;
	private static final double MEASURED_MILLIS_A_RUN = 1_000;

	/** Whatever the measurement shouldn't pay for is done here. */
	abstract Callable<Answer> prepare(Work work) throws Exception;

	@Override
	public Measured measure(Work work, int runs) throws Exception {
		Callable<Answer> task = prepare(work);
		Answer answer = task.call();
		repeat(task, WARM_UPS, runs * WARM_UP_MILLIS_A_RUN);
		return new Measured(repeat(task, runs, runs * MEASURED_MILLIS_A_RUN), heapPeak(), answer);
	}

	private static List<Double> repeat(Callable<Answer> task, int most, double longest) throws Exception {
		List<Double> millis = new ArrayList<>();
		for (double spent = 0; millis.size() < most && (millis.isEmpty() || spent < longest); spent += millis.getLast()) {
			Stopwatch stopwatch = new Stopwatch();
			task.call();
			millis.add(stopwatch.millis());
		}
		return millis;
	}

	private static long heapPeak() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
				.mapToLong(usage -> usage.getUsed()).sum();
	}
}
