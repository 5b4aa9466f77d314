package kakko.benchmark.window;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.util.concurrent.CompletableFuture;

/** Waits, as the user does, until something is painted in the middle of the screen. */
final class FirstPicture {

	private static final long LONGEST = 60_000_000_000L;
	private static final int BETWEEN = 10;
	private static final double NANOS = 1e6;

	private final Robot eye;
	private final Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
	private final Color before;

	FirstPicture() {
		try {
			eye = new Robot();
		} catch (AWTException noScreen) {
			throw new IllegalStateException(noScreen);
		}
		before = middle();
	}

	private Color middle() {
		return eye.getPixelColor((int) screen.getCenterX(), (int) screen.getCenterY());
	}

	/** Milliseconds from this call; NaN if nothing came in a minute. */
	CompletableFuture<Double> watch() {
		long began = System.nanoTime();
		return CompletableFuture.supplyAsync(() -> {
			while (middle().equals(before)) {
				eye.delay(BETWEEN);
				if (System.nanoTime() - began > LONGEST) {
					return Double.NaN;
				}
			}
			return (System.nanoTime() - began) / NANOS;
		});
	}
}
