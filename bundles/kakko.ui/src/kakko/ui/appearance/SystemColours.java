package kakko.ui.appearance;

import org.eclipse.swt.widgets.Display;

/** The colours that the system draws with where the theme has none, light or dark. */
final class SystemColours {

	private SystemColours() {
	}

	/**
	 * A widget that the theme gives back to the system takes the colours that are known then, and keeps them: those of before, if it
	 * is too early.
	 *
	 * @param then when they are known
	 */
	static void turn(Display display, boolean dark, Runnable then) {
		display.setDarkThemePreferred(dark);
		noticeAtOnce(display);
		display.asyncExec(then);
	}

	/** GTK's are asked for after the next sleep only, which a window that has much to paint may not find; this one ends as it begins. */
	private static void noticeAtOnce(Display display) {
		display.wake();
		display.sleep();
	}
}
