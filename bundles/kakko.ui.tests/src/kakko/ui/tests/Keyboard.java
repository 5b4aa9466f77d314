package kakko.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys as the keyboard sends them, to whatever has the focus. */
public final class Keyboard {

	private Keyboard() {
	}

	/** Brings the keyboard to a control, and waits until it is there: the system does that when it likes. */
	public static void at(Control control) {
		Window.until("the keyboard is there", () -> {
			control.getShell().forceActive();
			return control.setFocus() && Window.display().getActiveShell() == control.getShell() && control.isFocusControl();
		});
	}

	public static void type(String words) {
		words.chars().forEach(character -> stroke((char) character, 0));
	}

	/** @param held SWT.MOD1 and the like, held while the key is pressed */
	public static void press(int key, int... held) {
		for (int modifier : held) {
			post(SWT.KeyDown, (char) 0, modifier);
		}
		boolean printed = key >= ' ' && key < SWT.KEYCODE_BIT;
		stroke(printed ? (char) key : 0, printed ? 0 : key);
		for (int modifier : held) {
			post(SWT.KeyUp, (char) 0, modifier);
		}
	}

	/** A key as a control gets it, whether or not the system has given its window the keyboard. */
	public static void give(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private static void stroke(char character, int code) {
		post(SWT.KeyDown, character, code);
		post(SWT.KeyUp, character, code);
	}

	private static void post(int type, char character, int code) {
		Event event = new Event();
		event.type = type;
		event.character = character;
		event.keyCode = code;
		assertTrue(Window.display().post(event), "a window has the focus");
	}
}
