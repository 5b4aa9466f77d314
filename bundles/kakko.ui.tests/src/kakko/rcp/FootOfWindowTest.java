package kakko.rcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.Wording;
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
		says(Window.japanese() ? "ブラケット 2 · オプション 0 · ブラケット内 2 語（25 %）      r1.txt との比較：採用 1 · 不採用 1 · 新規 1"
				: "2 brackets · 0 options · 2 words in brackets (25 %)      against r1.txt: 1 accepted · 1 rejected · 1 new");
	}

	@Test
	void ofAComparisonItSaysWhatWasFoundAgain(@TempDir Path folder) throws Exception {
		Course course = Course.of(folder, "Meadows", List.of("1. [Invites] Parties to map seagrass meadows;\n\n2. Thanks divers;\n", "1. Invites Parties to map seagrass meadows;\n"));
		Opening.comparison(Window.page(), course.draft(0), course.draft(1));
		says(Window.japanese() ? "旧版 2 段落中 1 段落が対応 · 番号変更 0 · 要確認 0" : "1 of 2 paragraphs found again · 0 renumbered · 0 to be looked at");
	}

	/** Work had a place of its own in the line, too narrow for two long names, and held it while there was none. */
	@Test
	void whatIsBeingDoneAndWhatTheEditorSaysAreBothReadWhole(@TempDir Path folder) throws Exception {
		Course course = Course.of(folder, "Meadows", List.of("1. [Invites] Parties to map seagrass meadows;\n\n2. Thanks divers;\n", "1. Invites Parties to map seagrass meadows;\n"));
		Opening.comparison(Window.page(), course.draft(0), course.draft(1));
		String said = Window.japanese() ? "旧版 2 段落中 1 段落が対応 · 番号変更 0 · 要確認 0" : "1 of 2 paragraphs found again · 0 renumbered · 0 to be looked at";
		says(said);
		String name = Wording.ofWindow().say("analysis.comparing", Wording.ofWindow().say("copy.label", "2026-05-09 03:40"), "2026-05-11 23:15");
		Job work = Job.create(name, (ICoreRunnable) monitor -> {
			while (!monitor.isCanceled()) {
				LockSupport.parkNanos(1_000_000);
			}
		});
		work.schedule();
		says(name);
		Window.photograph("foot-of-window");
		List.of(said, name).forEach(FootOfWindowTest::isWhole);
		work.cancel();
		Window.until("nothing is being done", () -> Screen.find(Window.shell(), CLabel.class, label -> name.equals(label.getText())).isEmpty());
		isWhole(said);
	}

	private static void isWhole(String sentence) {
		assertTrue(Screen.isWhole(Screen.find(Window.shell(), CLabel.class, label -> sentence.equals(label.getText())).orElseThrow()), sentence);
	}

	private static void says(String sentence) {
		Window.until("the foot of the window says " + sentence, () -> Screen.all(Window.shell(), CLabel.class).anyMatch(label -> sentence.equals(label.getText()) || sentence.isEmpty() && label.getText() == null));
	}
}
