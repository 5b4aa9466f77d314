package kakko.rcp;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class FootOfWindowTest {

	@Test
	void itSaysHowMuchOfTheDraftInFrontIsOpen(@TempDir Path folder) throws Exception {
		Path draft = Files.writeString(folder.resolve("a.txt"), "1. [Invites][Urges] Parties to map [all] seagrass meadows;\n");
		Window.page().openEditor(DraftInput.of(draft), DraftEditor.ID);
		says(Window.japanese() ? "ブラケット 3 · オプション 0 · ブラケット内 3 語（38 %）" : "3 brackets · 0 options · 3 words in brackets (38 %)");
		Window.page().closeAllEditors(false);
		says("");
	}

	private static void says(String sentence) {
		Window.until("the foot of the window says " + sentence, () -> Screen.all(Window.shell(), CLabel.class).anyMatch(label -> sentence.equals(label.getText()) || sentence.isEmpty() && label.getText() == null));
	}
}
