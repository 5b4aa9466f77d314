package kakko.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class OutlineViewTest {

	@TempDir
	private Path folder;

	@Test
	void sectionsAndParagraphsStandWithTheirBracketsAndLeadToTheText() throws Exception {
		Path file = Files.writeString(folder.resolve("buoys.draft"), "# Buoys\n\n1. Invites [Parties] [and observers];\n\n# Tides\n\n2. Urges;\n");
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the outline is there", () -> view.tree().getTree().getItemCount() == 2);
		TreeItem buoys = view.tree().getTree().getItem(0);
		assertEquals("Buoys", buoys.getText(0));
		assertEquals("[2]", buoys.getText(1));
		assertEquals("", view.tree().getTree().getItem(1).getText(1));
		Window.photograph("outline");
		view.tree().getTree().setFocus();
		view.tree().setSelection(new StructuredSelection(view.tree().getTree().getItem(1).getData()));
		Window.until("the caret stands there", () -> editor.text().getCaretOffset() >= editor.text().getText().indexOf("# Tides"));
	}
}
