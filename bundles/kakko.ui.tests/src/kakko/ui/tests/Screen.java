package kakko.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import kakko.ui.SpokenName;

/** What a user finds on the screen: controls by what they say. */
public final class Screen {

	private Screen() {
	}

	/**
	 * Chooses a command as soon as it isn't grey; the platform takes its time with some.
	 *
	 * @param parameter of the command: its name, then its value; or none
	 */
	public static void run(String command, String... parameter) throws Exception {
		Command wanted = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
		Window.until(command + " can be chosen", wanted::isEnabled);
		Map<String, String> parameters = parameter.length == 0 ? Map.of() : Map.of(parameter[0], parameter[1]);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(wanted, parameters), null);
	}

	/** Chooses a command that opens a dialog, and waits for the dialog. */
	public static Shell dialog(String command) throws Exception {
		run(command);
		Window.until(command + " opens a dialog", () -> Window.dialog() != null);
		return Window.dialog();
	}

	/** Whether a text or button that the user sees says this. */
	public static boolean has(Composite within, String text) {
		return visible(within).anyMatch(control -> control instanceof Label label && label.getText().equals(text) || control instanceof Button button && button.getText().equals(text));
	}

	public static Button button(Composite within, String text) {
		return find(within, Button.class, button -> button.getText().equals(text))
				.orElseThrow(() -> new AssertionError("no button says " + text + " here: " + visible(within).map(Screen::words).filter(words -> !words.isEmpty()).toList()));
	}

	/** Presses a button, which mustn't be grey. */
	public static void press(Composite within, String text) {
		Button button = button(within, text);
		assertTrue(button.isEnabled(), text);
		button.notifyListeners(SWT.Selection, null);
	}

	public static <T extends Control> Optional<T> find(Composite within, Class<T> kind, Predicate<T> wanted) {
		return visible(within).filter(kind::isInstance).map(kind::cast).filter(wanted).findFirst();
	}

	/** Controls of this kind that the user sees, from top to bottom. */
	public static <T extends Control> Stream<T> all(Composite within, Class<T> kind) {
		return visible(within).filter(kind::isInstance).map(kind::cast);
	}

	/** Words of labels, buttons and links that have less room than they need. */
	public static List<String> cut(Composite within) {
		return visible(within).filter(control -> (control.getStyle() & SWT.WRAP) == 0 && control.getSize().x < control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
				.map(Screen::words).filter(words -> !words.isEmpty()).toList();
	}

	/** Lists, trees and fields of which a screen reader couldn't say what they are. */
	public static List<String> nameless(Composite within) {
		return visible(within).filter(control -> control instanceof Tree || control instanceof Table || control instanceof org.eclipse.swt.widgets.List || control instanceof Text
				|| control instanceof Combo || control instanceof Spinner || control instanceof StyledText).filter(control -> SpokenName.of(control).isEmpty()).map(Control::toString).toList();
	}

	private static String words(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case Button button -> button.getText();
		case Link link -> link.getText();
		default -> "";
		};
	}

	/** Whether a text has all the room that it needs, and nothing around it cuts it off. */
	public static boolean isWhole(Control control) {
		Rectangle place = control.getDisplay().map(control.getParent(), null, control.getBounds());
		boolean cut = false;
		for (Composite around = control.getParent(); around != null && !cut; around = around instanceof Shell ? null : around.getParent()) {
			Rectangle seen = control.getDisplay().map(around, null, around.getClientArea());
			cut = !seen.intersection(place).equals(place);
		}
		return !cut && control.getSize().x >= control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	/** What a control shows in a part of it. */
	public static ImageData pixels(Control control, Rectangle part) {
		Image image = new Image(control.getDisplay(), part.width, part.height);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, part.x, part.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static Stream<Control> visible(Composite within) {
		return Arrays.stream(within.getChildren()).filter(Control::isVisible)
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), visible(inner)) : Stream.of(child));
	}
}
