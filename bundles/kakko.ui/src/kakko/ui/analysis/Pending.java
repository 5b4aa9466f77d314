package kakko.ui.analysis;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Something that is being worked out, or is there already: what comes of it, how far it is, a way to stop it. */
public final class Pending<T> {

	/** What is to be done, off the window's thread. */
	@FunctionalInterface
	interface Work<T> {

		T run(IProgressMonitor monitor) throws Exception;
	}

	private static final AtomicInteger UNDER_WAY = new AtomicInteger();
	/** A little less than what {@link kakko.documents.Documents} names: shares are rounded. */
	private static final double MOST = 0.89;
	/** Milliseconds after which who waits looks whether he still has to. */
	private static final int LOOK = 50;
	/** Nanoseconds between two steps that are told: the system paints every step of a bar at once, and with it what stands around it. */
	private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);

	private final CompletableFuture<T> result = new CompletableFuture<>();
	private final List<DoubleConsumer> watchers = new CopyOnWriteArrayList<>();
	private final CountDownLatch most = new CountDownLatch(1);
	private final AtomicLong told = new AtomicLong(System.nanoTime() - STEP);
	private final Job job;

	/** @param name what the user sees while it goes on */
	Pending(String name, Work<T> work) {
		result.whenComplete((value, failure) -> most.countDown());
		job = Job.create(name, (IJobFunction) monitor -> finish(work, new WatchedProgress(monitor, this::tell)));
		job.schedule();
	}

	private IStatus finish(Work<T> work, IProgressMonitor monitor) {
		UNDER_WAY.incrementAndGet();
		try {
			result.complete(work.run(monitor));
		} catch (OperationCanceledException | CancellationException cancelled) {
			result.cancel(false);
			return Status.CANCEL_STATUS;
		} catch (CompletionException within) {
			result.completeExceptionally(within.getCause());
		} catch (Exception | StackOverflowError | OutOfMemoryError failure) {
			result.completeExceptionally(failure);
		} finally {
			UNDER_WAY.decrementAndGet();
		}
		return Status.OK_STATUS;
	}

	/** Whether anything is worked out at the moment. */
	static boolean anyUnderWay() {
		return UNDER_WAY.get() > 0;
	}

	private void tell(double share) {
		long last = told.get();
		long now = System.nanoTime();
		if (now - last >= STEP && told.compareAndSet(last, now)) {
			watchers.forEach(watcher -> watcher.accept(share));
		}
		if (share >= MOST) {
			most.countDown();
		}
	}

	/**
	 * Hands on what comes, in the window's thread, later than this call; an answer that comes after the control was closed
	 * is for nobody. Stopped work answers nothing.
	 *
	 * @param failed takes what went wrong
	 */
	public void then(Control asking, Consumer<? super T> done, Consumer<? super Throwable> failed) {
		var display = asking.getDisplay();
		result.whenComplete((value, failure) -> {
			if (!display.isDisposed() && !result.isCancelled()) {
				display.asyncExec(() -> {
					if (asking.isDisposed()) {
						return;
					}
					if (failure == null) {
						done.accept(value);
					} else {
						failed.accept(failure);
					}
				});
			}
		});
	}

	/** What is made of it, off the window's thread too. */
	public <R> Pending<R> made(Function<? super T, ? extends R> make) {
		Pending<R> made = new Pending<>(job.getName(), monitor -> make.apply(await()));
		watch(made::tell);
		return made;
	}

	/** Tells from 0 to 1 how far it is, in any thread, a few times a second. */
	public void watch(DoubleConsumer watcher) {
		watchers.add(watcher);
	}

	/** Waits for it: for other work, never in the window's thread. */
	T await() {
		return result.join();
	}

	/** Waits until nine tenths of it are done, or there is nothing more to wait for: as {@link #await}, but only as long as it is wanted. */
	void awaitMost(IProgressMonitor wanted) throws InterruptedException {
		while (!most.await(LOOK, TimeUnit.MILLISECONDS)) {
			if (wanted.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
	}

	public void cancel() {
		job.cancel();
		if (job.getState() == Job.NONE && !result.isDone()) {
			result.cancel(false);
		}
	}

	boolean failed() {
		return result.isCompletedExceptionally();
	}

	/** What came of it, if it is there already. */
	public T now(T otherwise) {
		return result.isDone() && !failed() ? result.join() : otherwise;
	}
}
