package kakko.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.desk.UsedFolder;
import kakko.ui.figures.Counting;
import kakko.ui.tests.FileChooser;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

/** The dialog that asks for two files. */
@ExtendWith(Window.class)
class CompareFilesTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		if (Window.dialog() != null) {
			Window.dialog().close();
		}
	}

	@Test
	void theNewerIsLookedForWhereTheOlderLies() throws Exception {
		UsedFolder.OPENED.remember(Files.createDirectory(folder.resolve("elsewhere")));
		Path older = Files.writeString(folder.resolve("l4.txt"), "1. Parties [shall] pay;\n");
		Path newer = Files.writeString(folder.resolve("l5.txt"), "1. Parties shall pay;\n");
		Shell dialog = Screen.dialog("kakko.ui.compareFiles");
		List<Text> fields = Screen.all(dialog, Text.class).toList();
		fields.get(0).setText(older.toString());
		FileChooser.willGet(newer.getFileName());
		choose(dialog, 1);
		Window.until("it is the other file there", () -> fields.get(1).getText().equals(newer.toString()));
	}

	@Test
	void aFileIsLookedForWhereOneWasOpenedLast() throws Exception {
		UsedFolder.OPENED.remember(folder);
		Path file = Files.writeString(folder.resolve("l4.txt"), "1. Parties [shall] pay;\n");
		Shell dialog = Screen.dialog("kakko.ui.compareFiles");
		FileChooser.willGet(file.getFileName());
		choose(dialog, 0);
		Window.until("it is the file there", () -> Screen.all(dialog, Text.class).findFirst().orElseThrow().getText().equals(file.toString()));
	}

	/** It was looked for among the documents, where a new user has nothing. */
	@Test
	void theFirstFileIsLookedForAmongTheDownloads() throws Exception {
		firstIsFoundIn("Downloads", "l4.txt");
	}

	@Test
	void withoutADraftAmongTheDownloadsItIsLookedForAmongTheDocuments() throws Exception {
		Files.writeString(Files.createDirectories(folder.resolve("Downloads")).resolve("map.png"), "no draft");
		firstIsFoundIn("Documents", "l4.txt");
	}

	/** For a user who never opened a file. */
	private void firstIsFoundIn(String place, String name) throws Exception {
		String home = System.getProperty("user.home");
		System.setProperty("user.home", folder.toString());
		try {
			UsedFolder.OPENED.remember(folder.resolve("none yet"));
			Path file = Files.writeString(Files.createDirectories(folder.resolve(place)).resolve(name), "1. Parties [shall] pay;\n");
			Shell dialog = Screen.dialog("kakko.ui.compareFiles");
			FileChooser.willGet(Path.of(name));
			choose(dialog, 0);
			Window.until("it is the file there", () -> Screen.all(dialog, Text.class).findFirst().orElseThrow().getText().equals(file.toString()));
		} finally {
			System.setProperty("user.home", home);
		}
	}

	@Test
	void filesAreReadWhileTheUserLooksForTheButton() throws Exception {
		Path older = Files.writeString(folder.resolve("l4.txt"), "1. Parties [shall] pay;\n");
		Shell dialog = Screen.dialog("kakko.ui.compareFiles");
		Screen.all(dialog, Text.class).findFirst().orElseThrow().setText(older.toString());
		Window.until("it is read", () -> Counting.get().known(older).isPresent());
	}

	/** The newer file was named first: "0 → 459 brackets", and nothing had said so before. */
	@Test
	void filesThatAreTheWrongWayRoundAreSaidToBe() throws Exception {
		Path older = Files.writeString(folder.resolve("l4.draft"), "Title: Fund\nVersion: 2024-11-14T13:00\n\n1. Parties [shall] pay;\n");
		Path newer = Files.writeString(folder.resolve("l5.draft"), "Title: Fund\nVersion: 2024-11-18T18:00\n\n1. Parties shall pay;\n");
		String reversed = Window.japanese() ? "旧版の日付は 2024-11-18 18:00、新版の日付は 2024-11-14 13:00 です。逆の場合は［入れ替え］を押してください。"
				: "The older draft is dated 2024-11-18 18:00, the newer one 2024-11-14 13:00. If they are the wrong way round, press Swap.";
		Shell dialog = Screen.dialog("kakko.ui.compareFiles");
		List<Text> fields = Screen.all(dialog, Text.class).toList();
		fields.get(0).setText(newer.toString());
		fields.get(1).setText(older.toString());
		Window.until("the dates are told", () -> Screen.has(dialog, reversed));
		assertEquals(List.of(), Screen.cut(dialog));
		Window.photograph("compare-files-reversed");
		Screen.press(dialog, Window.japanese() ? "入れ替え" : "Swap");
		assertEquals(List.of(older.toString(), newer.toString()), fields.stream().map(Text::getText).toList());
		Window.until("nothing is told of dates", () -> Counting.get().known(older).isPresent() && !Screen.has(dialog, reversed));
	}

	/** A day without an hour is neither before nor after an hour of it. */
	@Test
	void filesOfOneDayAreTakenAsTheyCome() throws Exception {
		Path first = Files.writeString(folder.resolve("l4.draft"), "Title: Fund\nVersion: 2024-11-18T18:00\n\n1. Parties [shall] pay;\n");
		Path second = Files.writeString(folder.resolve("l5.draft"), "Title: Fund\nVersion: 2024-11-18\n\n1. Parties shall pay;\n");
		Path third = Files.writeString(folder.resolve("l6.draft"), "Title: Fund\nVersion: 2024-11-17\n\n1. Parties pay;\n");
		Shell dialog = Screen.dialog("kakko.ui.compareFiles");
		List<Text> fields = Screen.all(dialog, Text.class).toList();
		fields.get(0).setText(first.toString());
		fields.get(1).setText(second.toString());
		Window.until("both are read", () -> Counting.get().known(first).isPresent() && Counting.get().known(second).isPresent());
		assertEquals(false, Screen.find(dialog, Label.class, label -> label.getText().contains("2024-11-18")).isPresent());
		fields.get(1).setText(third.toString());
		Window.until("the day before is told", () -> Screen.find(dialog, Label.class, label -> label.getText().contains("2024-11-17")).isPresent());
	}

	private static void choose(Shell dialog, int field) {
		String choose = Window.japanese() ? "選択…" : "Choose…";
		Screen.all(dialog, Button.class).filter(button -> button.getText().equals(choose)).toList().get(field).notifyListeners(SWT.Selection, null);
	}
}
