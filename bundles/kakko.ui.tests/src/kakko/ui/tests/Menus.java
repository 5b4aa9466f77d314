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
