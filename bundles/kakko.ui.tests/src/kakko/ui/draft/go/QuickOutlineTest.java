package kakko.ui.draft.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class QuickOutlineTest {

	private static final String TEXT = "# Buoys\n\n1. Invites [Parties];\n\n# Tides\n\n2. Urges haste;\n\n3. Thanks harbour masters;\n";

	@TempDir
	private Path folder;

	@Test
	void typingNarrowsTheListAndEnterGoesThere() throws Exception {
		DraftEditor editor = open();
		Shell list = list("kakko.ui.draft.goTo");
		Table table = Screen.find(list, Table.class, any -> true).orElseThrow();
		assertEquals(5, table.getItemCount());
		assertEquals("    1 Invites [Parties];", table.getItem(1).getText());
		Window.photograph("quick-outline");
		Text filter = Screen.find(list, Text.class, any -> true).orElseThrow();
		filter.setText("harbour");
		assertEquals(1, table.getItemCount());
		assertEquals("3 Thanks harbour masters;", table.getItem(0).getText());
		filter.notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(list.isDisposed());
		assertEquals(TEXT.indexOf("3. Thanks"), editor.text().getCaretOffset());
	}

	@Test
	void theListOpensAtTheCaret() throws Exception {
		DraftEditor editor = open();
		editor.text().setCaretOffset(TEXT.indexOf("haste"));
		Table table = Screen.find(list("kakko.ui.draft.goTo"), Table.class, any -> true).orElseThrow();
		assertEquals("    2 Urges haste;", table.getSelection()[0].getText());
	}

	@Test
	void theKeysOfADraftWorkInIt() throws Exception {
		open().text().setFocus();
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		for (String command : List.of("kakko.ui.draft.goTo", "kakko.ui.draft.replace", "kakko.ui.draft.bookmark", "org.eclipse.ui.edit.text.showInformation", "org.eclipse.ui.file.print")) {
			Window.until(command + " has a key", () -> keys.getBestActiveBindingFor(command) != null);
		}
		assertEquals(KeySequence.getInstance("CTRL+G"), keys.getBestActiveBindingFor("kakko.ui.draft.goTo"));
		assertEquals(KeySequence.getInstance("F2"), keys.getBestActiveBindingFor("org.eclipse.ui.edit.text.showInformation"));
	}

	static Shell list(String command) throws Exception {
		Screen.run(command);
		Window.until("the list is open", () -> Arrays.stream(Window.display().getShells()).anyMatch(QuickOutlineTest::isList));
		return Arrays.stream(Window.display().getShells()).filter(QuickOutlineTest::isList).findFirst().orElseThrow();
	}

	private static boolean isList(Shell shell) {
		return shell != Window.shell() && shell.isVisible() && Screen.find(shell, Table.class, any -> true).isPresent();
	}

	private DraftEditor open() throws Exception {
		Path file = Files.writeString(folder.resolve("buoys.draft"), TEXT);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the draft is read", () -> editor.parsed() != null);
		return editor;
	}
}
