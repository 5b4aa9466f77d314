package kakko.benchmark.inside;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Types into a text, and measures from each key to the end of the painting of the line that it changed. */
final class Keystrokes implements Listener {

	private static final int BETWEEN = 70;
	private static final int LONGEST = 5;
	private static final double NANOS = 1e6;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Hands hands;
	private final StyledText text;
	private final Samples samples;
	private final String name;
	private CountDownLatch painted;
	private int before;
	private long pressed;
	private long processor;

	Keystrokes(Hands hands, StyledText text, Samples samples, String name) {
		this.hands = hands;
		this.text = text;
		this.samples = samples;
		this.name = name;
	}

	void type(String words) throws InterruptedException {
		// behind the text's own listener, which paints
		hands.run(() -> text.addListener(SWT.Paint, this));
		for (char character : words.toCharArray()) {
			CountDownLatch waiting = new CountDownLatch(1);
			hands.run(() -> press(character, waiting));
			if (!waiting.await(LONGEST, TimeUnit.SECONDS)) {
				throw new IllegalStateException("'" + character + "' was not painted");
			}
			hands.rest(BETWEEN);
		}
		hands.run(() -> text.removeListener(SWT.Paint, this));
	}

	private void press(char character, CountDownLatch waiting) {
		painted = waiting;
		before = text.getCharCount();
		processor = THREADS.getCurrentThreadCpuTime();
		pressed = System.nanoTime();
		hands.stroke(0, character);
	}

	@Override
	public void handleEvent(Event paint) {
		if (painted != null && text.getCharCount() != before && touches(paint)) {
			samples.add(name, (System.nanoTime() - pressed) / NANOS, (THREADS.getCurrentThreadCpuTime() - processor) / NANOS);
			painted.countDown();
			painted = null;
		}
	}

	private boolean touches(Event paint) {
		int caret = text.getCaretOffset();
		int top = text.getLocationAtOffset(caret).y;
		return paint.y < top + text.getLineHeight(caret) && paint.y + paint.height > top;
	}
}
