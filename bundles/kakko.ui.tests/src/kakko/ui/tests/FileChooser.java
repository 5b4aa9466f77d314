package kakko.ui.tests;

import java.nio.file.Path;

import org.eclipse.swt.SWT;

/**
 * The system's dialog that asks for a file, worked with keys. What opens it comes back only when it is gone, so that the keys are laid
 * ready before.
 */
public final class FileChooser {

	private static final int LOOK = 100;
	/** Until the folder it opens in is listed: before, it takes the focus back. */
	private static final int LISTED = 1500;
	private static final int BETWEEN = 400;
	private static final int PATIENCE = 15_000;

	/** How many dialogs were worked so far. */
	private static int worked;

	private FileChooser() {
	}

	/** Types the path of a file, or its name where the dialog shows its folder, in place of what the dialog proposes. */
	public static void willGet(Path file) {
		if (Window.display().getActiveShell() != null) {
			Window.display().timerExec(LOOK, () -> willGet(file));
			return;
		}
		press(() -> Keyboard.press('l', SWT.MOD1), () -> Keyboard.press('a', SWT.MOD1), () -> Keyboard.type(file.toString()), () -> Keyboard.press(SWT.CR));
	}

	/** Takes what the dialog proposes, where it proposes it. */
	public static void willAgree() {
		if (Window.display().getActiveShell() != null) {
			Window.display().timerExec(LOOK, FileChooser::willAgree);
			return;
		}
		press(() -> Keyboard.press(SWT.CR));
	}

	private static void press(Runnable... strokes) {
		int dialog = ++worked;
		int[] when = { LISTED };
		for (Runnable keys : strokes) {
			Window.display().timerExec(when[0] += BETWEEN, keys);
		}
		Window.display().timerExec(when[0] + PATIENCE, () -> giveUp(dialog));
	}

	/** A dialog that is still there would hold up all other tests; a later one has its own time. */
	private static void giveUp(int dialog) {
		if (dialog == worked && Window.display().getActiveShell() == null) {
			Keyboard.press(SWT.ESC);
		}
	}
}
