package kakko.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.InputSource;

import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class GuideViewTest {

	private static final List<String> WRITTEN = List.of("start", "dossiers", "reading", "copies", "comparing", "fates", "correcting", "tracker", "search",
			"exporting", "safety");
	private static final Pattern LINK = Pattern.compile("href=\"page:(\\w+)\"");

	@AfterEach
	void close() {
		Window.page().hideView(Window.page().findView(GuideView.ID));
	}

	@Test
	void f1OpensTheGuideWhereItFits() throws Exception {
		Window.page().showView("kakko.ui.dossiers");
		Screen.run("kakko.ui.guide");
		assertTrue(view().words().startsWith(Window.japanese() ? "案件とファイル" : "Dossiers and files"), view().words());
		Window.photograph("guide");
	}

	@Test
	void f1OverADialogTellsAboutTheDialog() throws Exception {
		Shell asking = Screen.dialog("kakko.ui.dossiers.new");
		Keyboard.at(Screen.find(asking, Text.class, text -> true).orElseThrow());
		Keyboard.press(SWT.F1);
		Window.until("the guide stands over it", () -> asking.getShells().length == 1 && asking.getShells()[0].isVisible());
		FormText words = Screen.find(asking.getShells()[0], FormText.class, text -> true).orElseThrow();
		Window.until("the page is read from its beginning", () -> words.getLocation().y == 0);
		Window.photograph("guide-over-dialog");
		asking.getShells()[0].close();
	}

	/** Nothing had the keyboard once the guide was opened: no key did anything any longer. */
	@Test
	void keysScrollThePage() throws Exception {
		Window.fillSmallScreen();
		Screen.run("kakko.ui.guide");
		view().open("reading");
		FormText words = Screen.find(Window.shell(), FormText.class, text -> true).orElseThrow();
		Window.until("the keyboard is in the guide", () -> words.getParent().isFocusControl());
		Window.until("the page is scrolled, once it has its place in the smaller window", () -> {
			Keyboard.give(words.getParent(), SWT.PAGE_DOWN);
			return words.getLocation().y < 0;
		});
		Keyboard.give(words.getParent(), SWT.HOME);
		Window.until("its beginning is shown again", () -> words.getLocation().y == 0);
	}

	@Test
	void theKeysAreThoseOfTheMenus() throws Exception {
		Screen.run("kakko.ui.guide");
		view().open("keys");
		String entry = Window.japanese() ? "Ctrl+O 草案を開く" : "Ctrl+O Open Draft";
		assertTrue(view().words().contains(entry), view().words());
		Window.photograph("keys");
	}

	@Test
	void everyPageCanBeShown() throws Exception {
		Screen.run("kakko.ui.guide");
		for (String page : WRITTEN) {
			view().open(page);
			assertTrue(view().words().length() > 100, page);
		}
	}

	@Test
	void everyPageIsThereInBothLanguagesAndItsLinksLeadSomewhere() throws Exception {
		for (String language : List.of("en", "ja")) {
			for (String page : WRITTEN) {
				String text = text(language, page);
				String body = text.substring(text.indexOf('\n'));
				DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader("<form>" + body + "</form>")));
				Stream<String> links = LINK.matcher(text).results().map(link -> link.group(1));
				assertEquals(List.of(), links.filter(link -> !WRITTEN.contains(link) && !link.equals("keys")).toList(), page);
			}
		}
	}

	private static String text(String language, String page) throws Exception {
		try (InputStream in = Platform.getBundle("kakko.ui").getEntry("guide/" + language + "/" + page + ".xml").openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static GuideView view() {
		return (GuideView) Window.page().findView(GuideView.ID);
	}
}
