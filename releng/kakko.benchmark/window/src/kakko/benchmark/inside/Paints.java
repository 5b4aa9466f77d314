package kakko.benchmark.inside;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import com.sun.management.OperatingSystemMXBean;

/** From an action of the user to the frame in which something wanted is painted. */
final class Paints {

	private static final int LONGEST = 120;
	private static final double NANOS = 1e6;

	private final Hands hands;
	private final Samples samples;

	Paints(Hands hands, Samples samples) {
		this.hands = hands;
		this.samples = samples;
	}

	/**
	 * @param first  which control's first painting is the first sign
	 * @param whole  which control's painting shows everything, once {@code there} holds
	 * @param name   of the samples: with "first" behind it to the first sign, with "whole" to the whole
	 */
	void time(String name, Callable<?> action, Predicate<Control> first, Predicate<Control> whole, BooleanSupplier there) throws InterruptedException {
		Watch watch = new Watch(first, whole, there);
		hands.run(() -> hands.display().addFilter(SWT.Paint, watch));
		hands.in(() -> {
			watch.begin();
			return action.call();
		});
		if (!watch.over.await(LONGEST, TimeUnit.SECONDS)) {
			throw new IllegalStateException("was never painted");
		}
		hands.run(() -> hands.display().removeFilter(SWT.Paint, watch));
		samples.add(name + " first", watch.first[0], watch.first[1]);
		samples.add(name + " whole", watch.whole[0], watch.whole[1]);
	}

	private static final class Watch implements Listener {

		private final Predicate<Control> isFirst;
		private final Predicate<Control> isWhole;
		private final BooleanSupplier there;
		private final CountDownLatch over = new CountDownLatch(1);
		private long began;
		private long processor;
		private double[] first;
		private double[] whole;

		Watch(Predicate<Control> isFirst, Predicate<Control> isWhole, BooleanSupplier there) {
			this.isFirst = isFirst;
			this.isWhole = isWhole;
			this.there = there;
		}

		void begin() {
			processor = processor();
			began = System.nanoTime();
		}

		@Override
		public void handleEvent(Event paint) {
			if (paint.widget instanceof Control control && began > 0) {
				Display display = paint.display;
				if (first == null && isFirst.test(control)) {
					// all of the frame is painted before a timer runs
					display.timerExec(0, () -> first = first == null ? since() : first);
				}
				if (whole == null && there.getAsBoolean() && isWhole.test(control)) {
					display.timerExec(0, this::end);
				}
			}
		}

		private void end() {
			if (whole == null) {
				whole = since();
				over.countDown();
			}
		}

		/** Milliseconds that went by, and that all threads of the process worked. */
		private double[] since() {
			return new double[] { (System.nanoTime() - began) / NANOS, (processor() - processor) / NANOS };
		}

		private static long processor() {
			return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
		}
	}
}
