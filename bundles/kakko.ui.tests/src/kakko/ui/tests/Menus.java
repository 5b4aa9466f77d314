package kakko.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus of the window, by what they say. */
public final class Menus {

	private static final int PATIENCE = 1000;

	private Menus() {
	}

	/** Chooses an entry as soon as it can be chosen: "File", "Open Draft…". */
	public static void choose(String menu, String entry) {
		Window.until(menu + " > " + entry + " can be chosen", () -> entry(menu, entry).filter(MenuItem::isEnabled).isPresent());
		entry(menu, entry).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	/** Entries of a menu that can be chosen, once it had time to find out. */
	public static List<String> enabled(String menu) {
		Menu opened = item(Window.shell().getMenuBar(), menu).orElseThrow().getMenu();
		opened.notifyListeners(SWT.Show, new Event());
		for (int event = 0; event < PATIENCE && Window.display().readAndDispatch(); event++) {
			// what the menu asked for comes later
		}
		List<String> entries = Arrays.stream(opened.getItems()).filter(MenuItem::isEnabled).map(Menus::says).toList();
		opened.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	/** Chooses an entry of a context menu, or of a menu in it, as soon as it can be chosen. */
	public static void choose(Menu context, String... path) {
		Menu menu = context;
		for (String words : path) {
			Menu shown = menu;
			shown.notifyListeners(SWT.Show, new Event());
			MenuItem item = item(shown, words).orElseThrow(() -> new AssertionError(words + " isn't in " + entries(shown)));
			Window.until(words + " can be chosen", item::isEnabled);
			menu = item.getMenu();
			if (menu == null) {
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
		context.notifyListeners(SWT.Hide, new Event());
	}

	/** What a context menu, or a menu in it, offers in its order: "-" for a line, in parentheses what can't be chosen. */
	public static List<String> offered(Menu context, String... path) {
		context.notifyListeners(SWT.Show, new Event());
		Menu menu = context;
		for (String words : path) {
			menu = item(menu, words).orElseThrow().getMenu();
			menu.notifyListeners(SWT.Show, new Event());
		}
		Window.tell();
		List<String> entries = entries(menu);
		context.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	private static List<String> entries(Menu menu) {
		return Arrays.stream(menu.getItems()).map(item -> (item.getStyle() & SWT.SEPARATOR) != 0 ? "-" : item.isEnabled() ? says(item) : "(" + says(item) + ")").toList();
	}

	/** Entries of a menu within a menu, and what is told of each beside the mouse: "Undo: Takes back what was done last.". */
	public static List<String> within(String menu, String entry) {
		Menu opened = entry(menu, entry).orElseThrow().getMenu();
		opened.notifyListeners(SWT.Show, new Event());
		List<String> entries = Arrays.stream(opened.getItems()).map(item -> item.getToolTipText() == null ? says(item) : says(item) + ": " + item.getToolTipText()).toList();
		opened.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	/** The key that stands beside an entry; empty without one. */
	public static String key(String menu, String entry) {
		return entry(menu, entry).orElseThrow().getText().replaceAll("^[^\t]*\t?", "");
	}

	private static Optional<MenuItem> entry(String menu, String entry) {
		Menu bar = Window.shell().getMenuBar();
		Menu opened = item(bar, menu).orElseThrow(() -> new AssertionError("no menu " + menu)).getMenu();
		opened.notifyListeners(SWT.Show, new Event());
		Optional<MenuItem> found = item(opened, entry);
		opened.notifyListeners(SWT.Hide, new Event());
		return found;
	}

	private static Optional<MenuItem> item(Menu menu, String words) {
		return Arrays.stream(menu.getItems()).filter(item -> says(item).equals(words)).findFirst();
	}

	/** Without the mark of the letter and without the key. */
	private static String says(MenuItem item) {
		return item.getText().replaceAll("\t.*", "").replaceAll("\\(&.\\)", "").replace("&", "");
	}
}
