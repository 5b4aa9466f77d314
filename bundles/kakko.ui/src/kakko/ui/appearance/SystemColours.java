package kakko.ui.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** The colours that the system draws with where the theme has none, light or dark. */
final class SystemColours {

	private SystemColours() {
	}

	/**
	 * A widget that the theme gives back to the system takes the colours that are known then, and keeps them: those of before, if it
	 * is too early.
	 *
	 * @param then when they are known, before anything is painted with them
	 */
	static void turn(Display display, boolean dark, Runnable then) {
		display.setDarkThemePreferred(dark);
		if (SWT.getPlatform().equals("gtk")) {
			whenKnown(display, then);
			noticeAtOnce(display);
		} else {
			then.run();
		}
	}

	private static void whenKnown(Display display, Runnable then) {
		display.addListener(SWT.Settings, new Listener() {

			@Override
			public void handleEvent(Event event) {
				display.removeListener(SWT.Settings, this);
				then.run();
			}
		});
	}

	/** They are asked for after the next sleep only, which a window that has much to paint may not find; this one ends as it begins. */
	private static void noticeAtOnce(Display display) {
		display.wake();
		display.sleep();
	}
}
