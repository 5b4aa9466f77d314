package kakko.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.internal.workbench.renderers.swt.SWTRenderersMessages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.internal.WorkbenchMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class WindowTest {

	@Test
	void theTitleBeginsWithKakko() {
		Window.until("the title is Kakko's", () -> Window.shell().getText().equals("Kakko"));
	}

	@Test
	void theTitleNamesTheDraftInFront(@TempDir Path folder) throws Exception {
		Path draft = Files.writeString(folder.resolve("GST v3.txt"), "1. Invites Parties;");
		open(draft);
		Window.until("the title names the draft", () -> Window.shell().getText().equals("Kakko – GST v3.txt"));
	}

	@Test
	void theMenusAreOursInTheUsersLanguage() {
		List<String> expected = Window.japanese() ? List.of("ファイル(&F)", "編集(&E)", "草案(&D)", "比較(&C)", "ウィンドウ(&W)", "ヘルプ(&H)") : List.of("&File", "&Edit", "&Draft", "&Compare", "&Window", "&Help");
		assertEquals(expected, labels(Window.shell().getMenuBar()).toList());
	}

	@Test
	void everyEntryOfEveryMenuIsInTheUsersLanguage() {
		for (MenuItem menu : Window.shell().getMenuBar().getItems()) {
			menu.getMenu().notifyListeners(SWT.Show, new Event());
			List<String> entries = labels(menu.getMenu()).toList();
			assertFalse(entries.isEmpty(), menu.getText());
			assertTrue(!Window.japanese() || entries.stream().allMatch(WindowTest::hasJapanese), () -> "" + entries);
		}
	}

	@Test
	void theKeyThatEndsItStandsInTheMenu() {
		assertEquals("Ctrl+Q", Window.japanese() ? Menus.key("ファイル", "終了") : Menus.key("File", "Exit"));
	}

	@Test
	void whatThePlatformSaysInTheMenuOfATabIsInTheUsersLanguage() {
		assertEquals(Window.japanese() ? "すべて閉じる(&A)" : "Close &All", SWTRenderersMessages.menuCloseAll);
	}

	@Test
	void whatThePlatformSaysInDialogsIsInTheUsersLanguageAndOfDrafts() {
		assertEquals(Window.japanese() ? "キャンセル" : "Cancel", IDialogConstants.CANCEL_LABEL);
		assertEquals(Window.japanese() ? "草案の保存" : "Save Draft", WorkbenchMessages.Save_Resource);
	}

	private static Stream<String> labels(Menu menu) {
		return Arrays.stream(menu.getItems()).map(item -> item.getText().replaceAll("\t.*", "")).filter(text -> !text.isEmpty());
	}

	private static boolean hasJapanese(String text) {
		return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA
				|| Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
	}

	private static void open(Path draft) throws PartInitException {
		Window.page().openEditor(DraftInput.of(draft), DraftEditor.ID);
	}
}
