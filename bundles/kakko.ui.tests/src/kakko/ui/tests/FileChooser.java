package kakko.ui.tests;

import java.nio.file.Path;

import org.eclipse.swt.SWT;

/**
 * The system's dialog that asks for a file, worked with keys. What opens it comes back only when it is gone, so that the keys are laid
 * ready before.
 */
public final class FileChooser {

	private static final int LOOK = 100;
	private static final int BETWEEN = 400;
	private static final int PATIENCE = 15_000;

	private FileChooser() {
	}

	/** Types the path of a file, in place of what the dialog proposes. */
	public static void willGet(Path file) {
		if (Window.display().getActiveShell() != null) {
			Window.display().timerExec(LOOK, () -> willGet(file));
			return;
		}
		int[] when = { 0 };
		for (Runnable keys : new Runnable[] { () -> Keyboard.press('l', SWT.MOD1), () -> Keyboard.press('a', SWT.MOD1), () -> Keyboard.type(file.toString()), () -> Keyboard.press(SWT.CR) }) {
			Window.display().timerExec(when[0] += BETWEEN, keys);
		}
		Window.display().timerExec(when[0] + PATIENCE, FileChooser::giveUp);
	}

	/** A dialog that is still there would hold up all other tests. */
	private static void giveUp() {
		if (Window.display().getActiveShell() == null) {
			Keyboard.press(SWT.ESC);
		}
	}
}
