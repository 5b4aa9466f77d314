package kakko.ui.appearance;

import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.osgi.service.event.EventHandler;

/** How the user likes to read: the size of the text, kept from one start to the next, and the colours. */
public final class Appearance {

	private static final String TEXT_SIZE = "textSize";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final Color DAY = Ground.colour(0xffffff);
	private static final Color NIGHT = Ground.colour(0x2f2f2f);
	private static final int USUAL = 12;
	public static final int SMALLEST = 7;
	public static final int LARGEST = 32;

	private Appearance() {
	}

	/** Points of the words of a paragraph. */
	public static int textSize() {
		return preferences().getInt(TEXT_SIZE, USUAL);
	}

	/** How much larger than usual the user likes text, 1 for not at all. */
	public static float zoom() {
		return (float) textSize() / USUAL;
	}

	static void changeTextSize(int points) {
		setTextSize(textSize() + points);
	}

	public static void setTextSize(int points) {
		preferences().putInt(TEXT_SIZE, Math.clamp(points, SMALLEST, LARGEST));
	}

	/** As the system had it at the first start, or as the user chose since. */
	public static boolean isDark() {
		ITheme theme = PlatformUI.getWorkbench().getService(IThemeEngine.class).getActiveTheme();
		return theme != null && theme.getId().equals(DARK);
	}

	/** What parts stand on in the colours there are now; a widget gets its own from the theme a little later. */
	public static Color ground() {
		return isDark() ? NIGHT : DAY;
	}

	/** A moment later: the colours of the system come before those of the theme. The menu says so at once. */
	public static void setDark(boolean dark) {
		inMenu().setValue(dark);
		SystemColours.turn(PlatformUI.getWorkbench().getDisplay(), dark, () -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(dark ? DARK : LIGHT, true));
	}

	/** To the colours that the menu doesn't say. */
	static void toggleDark() {
		setDark(!Boolean.TRUE.equals(inMenu().getValue()));
	}

	/** Has the menu say whether the colours are dark. */
	public static void showInMenu() {
		inMenu().setValue(isDark());
	}

	private static State inMenu() {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("kakko.ui.dark").getState(RegistryToggleState.STATE_ID);
	}

	/**
	 * Tells of a change of size or colours, in the window's thread.
	 *
	 * @param shown what is to change with them; when it is gone nothing more is told
	 */
	public static void whenChanged(Control shown, Runnable listener) {
		Display display = shown.getDisplay();
		Runnable told = () -> display.asyncExec(() -> {
			if (!shown.isDisposed()) {
				listener.run();
			}
		});
		IPreferenceChangeListener size = change -> told.run();
		EventHandler colours = event -> told.run();
		IEclipsePreferences preferences = preferences();
		IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
		preferences.addPreferenceChangeListener(size);
		events.subscribe(IThemeEngine.Events.THEME_CHANGED, colours);
		shown.addListener(SWT.Dispose, event -> {
			preferences.removePreferenceChangeListener(size);
			events.unsubscribe(colours);
		});
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("kakko.ui");
	}
}
