package kakko.ui.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Shell;

import kakko.ui.appearance.Appearance;
import kakko.ui.tests.Window;

/** How the window is looked at: on a small laptop and on a usual screen, in light and in dark colours. */
enum Look {

	LAPTOP_LIGHT(1366, 768, false), LAPTOP_DARK(1366, 768, true), SCREEN_LIGHT(1920, 1080, false), SCREEN_DARK(1920, 1080, true);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final int width;
	private final int height;
	private final boolean dark;

	Look(int width, int height, boolean dark) {
		this.width = width;
		this.height = height;
		this.dark = dark;
	}

	void take() {
		Window.fillScreenOf(width, height);
		if (Appearance.isDark() != dark) {
			change();
		}
	}

	/** The parts hear of it later than those who ask for it, and change one after the other, while nothing has to be painted. */
	private void change() {
		AtomicBoolean changed = new AtomicBoolean();
		Shell last = new Shell(Window.display());
		Appearance.whenChanged(last, () -> changed.set(true));
		Appearance.setDark(dark);
		Instant latest = Instant.now().plus(PATIENCE);
		Window.until("the parts have changed their colours", () -> changed.get() || Instant.now().isAfter(latest));
		last.dispose();
	}

	/** What the files of its photographs are called. */
	String named() {
		return (dark ? "dark" : "light") + "-" + width;
	}
}
