package kakko.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
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

	private static void choose(Shell dialog, int field) {
		String choose = Window.japanese() ? "選択…" : "Choose…";
		Screen.all(dialog, Button.class).filter(button -> button.getText().equals(choose)).toList().get(field).notifyListeners(SWT.Selection, null);
	}
}
