package kakko.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.model.dossiers.WorkingCopy;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
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
		Window.until("the outline is there", () -> view.tree().getItemCount() == 2);
		TreeItem buoys = view.tree().getItem(0);
		assertEquals("Buoys", buoys.getText(0));
		assertEquals("[2]", buoys.getText(1));
		assertEquals("", view.tree().getItem(1).getText(1));
		Window.photograph("outline");
		view.tree().setFocus();
		select(view, view.tree().getItem(1));
		Window.until("the caret stands there", () -> editor.text().getCaretOffset() >= editor.text().getText().indexOf("# Tides"));
	}

	@Test
	void whatWasOpenedAndSelectedStaysSoWhileOneWrites() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of("1. Invites Parties:\n\n(a) To paint;\n\n(b) To moor;\n\n2. Urges;\n"));
		WorkingCopy copy = course.dossier().copies().make(course.dossier().dossier().getRevisions().getFirst(), "copy");
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		Opening.draft(Window.page(), course.dossier().draft(copy), "copy");
		DraftEditor editor = (DraftEditor) Window.page().getActiveEditor();
		Window.until("the outline is there", () -> view.tree().getItemCount() == 2);
		TreeItem paragraph = view.tree().getItem(0);
		paragraph.setExpanded(true);
		select(view, paragraph.getItem(1));
		editor.text().setCaretOffset(editor.text().getText().indexOf("2."));
		editor.text().insert("[Stresses haste;]\n\n");
		Window.until("the new paragraph is in the outline", () -> view.tree().getItemCount() == 3);
		assertEquals("[Stresses haste;]", view.tree().getItem(1).getText(0));
		assertEquals("[1]", view.tree().getItem(1).getText(1));
		assertEquals("2 Urges;", view.tree().getItem(2).getText(0));
		assertTrue(paragraph.getExpanded());
		assertEquals("(b) To moor;", view.tree().getSelection()[0].getText(0));
	}

	private static void select(OutlineView view, TreeItem item) {
		view.tree().setSelection(item);
		view.tree().notifyListeners(SWT.Selection, new Event());
	}
}
