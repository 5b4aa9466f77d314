package kakko.ui.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** What the theme leaves alone: what has colours of its own, and buttons and fields that are grey while they can't be used, which the theme would hide. */
public final class PlainColours {

	private static final String KEY = "org.eclipse.e4.ui.css.disabled";

	private PlainColours() {
	}

	/** To be called as soon as it is made: what the theme coloured once stays so. */
	public static void keep(Widget widget) {
		widget.setData(KEY, Boolean.TRUE);
	}

	/** Of the buttons and fields of all dialogs to come. */
	public static void keepInDialogs(Display display) {
		display.addFilter(SWT.Skin, PlainColours::keepInDialog);
	}

	private static void keepInDialog(Event event) {
		boolean greyed = event.widget instanceof Text || event.widget instanceof Button && (event.widget.getStyle() & SWT.PUSH) != 0;
		if (greyed && ((Control) event.widget).getShell().getParent() != null) {
			keep(event.widget);
		}
	}
}
