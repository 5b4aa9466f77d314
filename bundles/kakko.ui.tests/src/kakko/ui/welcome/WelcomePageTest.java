package kakko.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.compare.CompareEditor;
import kakko.ui.draft.DraftEditor;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class WelcomePageTest {

	@Test
	void twoFilesOfOnesOwnAreComparedFromIt(@TempDir Path folder) throws Exception {
		Path older = Files.writeString(folder.resolve("older.txt"), "1. [Invites][Urges] Parties to map seagrass meadows;\n");
		Path newer = Files.writeString(folder.resolve("newer.md"), "1. Invites Parties to map seagrass meadows;\n");
		WelcomePage.open(Window.page());
		Window.photograph("welcome");
		Screen.press(Window.shell(), Window.japanese() ? "お手元の 2 つのファイルを比較…" : "Compare Two Files of Yours…");
		Window.until("it asks for them", () -> Window.dialog() != null);
		Shell dialog = Window.dialog();
		List<Text> fields = Screen.all(dialog, Text.class).toList();
		fields.get(0).setText(older.toString());
		fields.get(1).setText(newer.toString());
		Window.photograph("compare-files");
		Screen.press(dialog, Window.japanese() ? "比較" : "Compare");
		Window.until("they are compared", () -> Window.page().getActiveEditor() instanceof CompareEditor);
		assertEquals("older.txt ↔ newer.md", Window.page().getActiveEditor().getTitle());
	}

	@Test
	void allOfItIsSeenOnASmallScreen() {
		Window.fillSmallScreen();
		WelcomePage.open(Window.page());
		String last = Window.japanese() ? "すべてこのコンピューターの中で処理され、外部には何も送信されません。" : "Everything happens on this computer; nothing is sent anywhere.";
		Window.until("the last line is whole", () -> Screen.find(Window.shell(), Label.class, label -> label.getText().equals(last)).filter(Screen::isWhole).isPresent());
	}

	@Test
	void theNewestDraftOfTheSampleIsOpenedFromIt() throws Exception {
		WelcomePage.open(Window.page());
		Screen.run("kakko.ui.dossiers.sample");
		Window.until("the draft is open", () -> Window.page().getActiveEditor() instanceof DraftEditor && Window.shell().getText().equals("Kakko – 2026-05-09 03:40"));
	}
}
