package kakko.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.internal.workbench.renderers.swt.SWTRenderersMessages;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.WorkbenchMessages;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.compare.CompareEditor;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Window;
import kakko.ui.timeline.TimelineView;

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

	/** "Copy" and "Select All" were English there in the Japanese window. */
	@Test
	void everyEntryOfAContextMenuIsInTheUsersLanguage(@TempDir Path folder) throws Exception {
		Course course = Course.of(folder, "Buoys", List.of("1. Invites [all] Parties;\n", "1. Invites all Parties;\n"));
		DraftEditor draft = Drafts.open(course.draft(0));
		assertInUsersLanguage(Menus.offered(draft.text().getMenu()));
		Opening.comparison(Window.page(), course.draft(0), course.draft(1));
		Window.until("they are compared", () -> Window.page().getActiveEditor() instanceof CompareEditor editor && editor.pane().compared() != null);
		assertInUsersLanguage(Menus.offered(((CompareEditor) Window.page().getActiveEditor()).pane().sheet().getMenu()));
	}

	private static void assertInUsersLanguage(List<String> offered) {
		String copy = Window.japanese() ? "コピー" : "Copy";
		assertTrue(offered.stream().anyMatch(entry -> entry.contains(copy)), offered::toString);
		assertTrue(!Window.japanese() || offered.stream().filter(entry -> !entry.equals("-")).allMatch(WindowTest::hasJapanese), offered::toString);
	}

	@Test
	void thePartsStandInTheMenuAsInTheWindow() {
		List<String> parts = Window.japanese() ? List.of("案件", "確認", "見出し一覧", "詳細", "ブラケット", "推移", "問題点", "検索", "ガイド")
				: List.of("Dossiers", "Review", "Outline", "Inspector", "Brackets", "Timeline", "Problems", "Search", "Guide");
		List<String> entries = Menus.enabled(Window.japanese() ? "ウィンドウ" : "Window");
		assertEquals(parts, entries.stream().filter(parts::contains).toList());
	}

	/** Two entries with the same letter: the key only goes from one to the other. */
	@Test
	void noTwoEntriesOfAMenuHaveTheSameLetter() {
		List<String> twice = Arrays.stream(Window.shell().getMenuBar().getItems()).flatMap(menu -> twice(menu.getMenu()).map(letter -> menu.getText() + " > " + letter)).toList();
		assertEquals(List.of(), twice);
	}

	private static Stream<String> twice(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> letters = labels(menu).filter(text -> text.matches(".*&[^&].*")).map(text -> text.replaceAll(".*?&([^&]).*", "$1").toUpperCase()).toList();
		Stream<String> here = letters.stream().filter(letter -> Collections.frequency(letters, letter) > 1).distinct();
		Stream<String> inside = Arrays.stream(menu.getItems()).filter(item -> item.getMenu() != null).flatMap(item -> twice(item.getMenu()).map(letter -> item.getText() + " > " + letter));
		List<String> all = Stream.concat(here, inside).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return all.stream();
	}

	@Test
	void noKeyLeadsToThePerspectivesOfThePlatform() throws Exception {
		assertNull(PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance("M1+F8")));
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
		assertEquals(Window.japanese() ? "ウィンドウの各部" : "Parts of the window", WorkbenchMessages.CyclePartAction_header);
	}

	/** Parts that weren't made since the start kept the names of the language in which the window was closed. */
	@Test
	void aPartThatIsNotMadeYetIsNamedInTheUsersLanguage() throws Exception {
		Window.page().hideView(Window.page().showView(TimelineView.ID));
		IWorkbenchWindow window = Window.page().getWorkbenchWindow();
		MPart timeline = window.getService(EModelService.class).findElements(window.getService(MWindow.class), TimelineView.ID, MPart.class).getFirst();
		timeline.setLabel("Zeitachse");
		PartNames.renew(window);
		assertEquals(Window.japanese() ? "推移" : "Timeline", timeline.getLabel());
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
