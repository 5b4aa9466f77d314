package kakko.rcp;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Buttons look as the system draws them: one that can't be pressed is grey, which the theme's colours would hide. */
final class NativeButtons {

	private static final String PLAIN_COLOURS = "org.eclipse.e4.ui.css.disabled";

	private NativeButtons() {
	}

	/** Of all windows and dialogs to come. */
	static void keep(Display display) {
		display.addFilter(SWT.Skin, NativeButtons::keep);
	}

	private static void keep(Event event) {
		if (event.widget instanceof Button button && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0) {
			button.setData(PLAIN_COLOURS, Boolean.TRUE);
			// a part's were coloured when it was made
			button.setBackground(null);
			button.setForeground(null);
		}
	}
}
