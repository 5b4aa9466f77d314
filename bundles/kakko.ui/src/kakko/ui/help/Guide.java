package kakko.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.ui.PlatformUI;

import kakko.ui.Wording;

/** The user guide, in the language of the window; it ships in the bundle, a file a page: its title, then its text. */
final class Guide {

	static final String START = "start";
	/** In the order in which they are read; the page of keys is made from the menus. */
	static final List<String> PAGES = List.of(START, "dossiers", "reading", "copies", "comparing", "fates", "correcting", "tracker", "search", "exporting",
			KeysPage.ID, "safety");

	private Guide() {
	}

	/** As the user sees it, that of the keys too. */
	static GuidePage page(String id, Wording wording) {
		return id.equals(KeysPage.ID) ? KeysPage.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar(), wording) : page(id, wording.locale());
	}

	static GuidePage page(String id, Locale locale) {
		String text = text("/guide/" + (locale.getLanguage().equals("ja") ? "ja/" : "en/") + id + ".xml");
		int end = text.indexOf('\n');
		return new GuidePage(id, text.substring(0, end).strip(), "<form>" + text.substring(end) + "</form>");
	}

	private static String text(String file) {
		try (InputStream in = Guide.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}
}
