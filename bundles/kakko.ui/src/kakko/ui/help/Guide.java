package kakko.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The user guide, in the language of the window; it ships in the bundle, a file a page: its title, then its text. */
final class Guide {

	static final String START = "start";
	/** In the order in which they are read; the page of keys is made from the menus. */
	static final List<String> PAGES = List.of(START, "dossiers", "reading", "copies", "comparing", "fates", "correcting", "tracker", "search", "exporting",
			KeysPage.ID, "safety");

	private Guide() {
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
