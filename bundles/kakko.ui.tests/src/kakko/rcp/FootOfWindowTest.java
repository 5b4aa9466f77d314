package kakko.rcp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
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

	@Test
	void itSaysWhatBecameOfTheBracketsOfTheVersionBefore(@TempDir Path folder) throws Exception {
		Course course = Course.of(folder, "Meadows", List.of("1. [Invites][Urges] Parties to map [all] seagrass meadows;\n", "1. Invites Parties to map [all] [known] seagrass meadows;\n"));
		Opening.draft(Window.page(), course.draft(1), course.label(1));
		says(Window.japanese() ? "ブラケット 2 · オプション 0 · ブラケット内 2 語（25 %）      r1.txt との比較: 採用 1 · 不採用 1 · 新規 1"
				: "2 brackets · 0 options · 2 words in brackets (25 %)      against r1.txt: 1 accepted · 1 rejected · 1 new");
	}

	@Test
	void ofAComparisonItSaysWhatWasFoundAgain(@TempDir Path folder) throws Exception {
		Course course = Course.of(folder, "Meadows", List.of("1. [Invites] Parties to map seagrass meadows;\n\n2. Thanks divers;\n", "1. Invites Parties to map seagrass meadows;\n"));
		Opening.comparison(Window.page(), course.draft(0), course.draft(1));
		says(Window.japanese() ? "旧案 2 段落中 1 段落が対応 · 番号変更 0 · 要確認 0" : "1 of 2 paragraphs found again · 0 renumbered · 0 to be looked at");
	}

	private static void says(String sentence) {
		Window.until("the foot of the window says " + sentence, () -> Screen.all(Window.shell(), CLabel.class).anyMatch(label -> sentence.equals(label.getText()) || sentence.isEmpty() && label.getText() == null));
	}
}
