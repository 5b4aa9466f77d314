package kakko.ui.help;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import kakko.ui.Wording;

/** All keys on one page, menu by menu, as the menus show them now: the words a user knows, and no command that isn't there. */
final class KeysPage {

	static final String ID = "keys";
	private static final int KEYS_WIDTH = 150;

	private KeysPage() {
	}

	static GuidePage of(Menu bar, Wording wording) {
		String menus = Arrays.stream(bar.getItems()).map(KeysPage::menu).collect(Collectors.joining("\n"));
		return new GuidePage(ID, wording.say("help.keys"), "<form><p>" + wording.say("help.keys.intro") + "</p>\n" + menus + "</form>");
	}

	private static String menu(MenuItem item) {
		String lines = entries(item.getMenu()).map(KeysPage::line).collect(Collectors.joining("\n"));
		return lines.isEmpty() ? "" : "<p><b>" + label(item.getText()) + "</b></p>\n" + lines;
	}

	/** Entries with a key; a menu has its entries only while it is shown. */
	private static Stream<String> entries(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		Stream<String> entries = Arrays.stream(menu.getItems()).flatMap(item -> item.getMenu() != null ? entries(item.getMenu()) : Stream.of(item.getText()))
				.filter(text -> text.contains("\t")).toList().stream();
		menu.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	private static String line(String entry) {
		String keys = escaped(entry.substring(entry.indexOf('\t') + 1));
		return "<li style=\"text\" value=\"" + keys + "\" indent=\"" + KEYS_WIDTH + "\" bindent=\"0\">" + label(entry) + "</li>";
	}

	private static String label(String entry) {
		String words = LegacyActionTools.removeMnemonics(entry.replaceAll("\t.*", "")).replaceAll("\\(\\p{Lu}\\)", "").replaceAll("(…|\\.\\.\\.)$", "");
		return escaped(words);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
