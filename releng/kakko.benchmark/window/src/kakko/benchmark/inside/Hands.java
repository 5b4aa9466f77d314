package kakko.benchmark.inside;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Works the window from outside its thread, as a user does: acts, waits, presses keys. */
final class Hands {

	private static final Duration PATIENCE = Duration.ofMinutes(3);
	private static final int LOOK = 20;

	private final Display display;

	Hands(Display display) {
		this.display = display;
	}

	Display display() {
		return display;
	}

	/** Does it in the window's thread and waits for it. */
	<T> T in(Callable<T> action) {
		Object[] result = new Object[1];
		Exception[] failure = new Exception[1];
		display.syncExec(() -> {
			try {
				result[0] = action.call();
			} catch (Exception thrown) {
				failure[0] = thrown;
			}
		});
		if (failure[0] != null) {
			throw new IllegalStateException(failure[0]);
		}
		@SuppressWarnings("unchecked")
		T made = (T) result[0];
		return made;
	}

	void run(Runnable action) {
		display.syncExec(action);
	}

	void until(String what, BooleanSupplier holds) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!in(holds::getAsBoolean)) {
			if (Instant.now().isAfter(end)) {
				throw new IllegalStateException("waited in vain until " + what);
			}
			rest(LOOK);
		}
	}

	void rest(int millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException end) {
			throw new IllegalStateException(end);
		}
	}

	/** A key as the keyboard sends it, to whatever has the focus. */
	void key(int code) {
		run(() -> stroke(code, (char) 0));
	}

	/** In the window's thread. */
	void stroke(int code, char character) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.type = type;
			event.keyCode = code;
			event.character = character;
			if (!display.post(event)) {
				throw new IllegalStateException("no window has the focus");
			}
		}
	}
}
