package kakko.rcp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class TroubleTest {

	@Test
	void whatNobodyExpectedIsSaidInOneSentenceWithDetailsToCopy() {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, "kakko.rcp", "index 7 out of bounds", new IndexOutOfBoundsException(7)), StatusManager.SHOW);
		Window.until("it is said", () -> Window.dialog() != null);
		Shell dialog = Window.dialog();
		String sentence = Window.japanese() ? "予期しない問題が起きました。" : "Something unexpected happened.";
		assertTrue(Screen.all(dialog, Label.class).anyMatch(label -> label.getText().startsWith(sentence)));
		assertFalse(Screen.all(dialog, Label.class).anyMatch(label -> label.getText().contains("Exception")));
		Window.photograph("trouble");
		Screen.press(dialog, Window.japanese() ? "詳細をコピー" : "Copy Details");
		Clipboard clipboard = new Clipboard(Window.display());
		assertTrue(((String) clipboard.getContents(TextTransfer.getInstance())).contains("IndexOutOfBoundsException: Index out of range: 7"));
		clipboard.dispose();
	}
}
