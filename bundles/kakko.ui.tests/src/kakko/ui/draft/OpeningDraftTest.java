package kakko.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.model.dossiers.WorkingCopy;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class OpeningDraftTest {

	@TempDir
	private Path folder;

	@Test
	void theWordsAreThereBeforeItIsKnownWhatTheyMean() throws Exception {
		String text = "1. Invites [Parties] to paint the buoys;\n\n".repeat(3000);
		Path file = Files.writeString(folder.resolve("long.draft"), text);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the words are there", () -> editor.text().getCharCount() > 0);
		assertEquals(null, editor.parsed());
		assertEquals(text, editor.text().getText());
		assertTrue(editor.text().isVisible());
		editor.text().setTopIndex(40);
		int top = editor.text().getTopIndex();
		Window.until("it is known what they mean", () -> editor.parsed() != null);
		assertEquals(top, editor.text().getTopIndex(), 1);
	}

	@Test
	void whatIsTypedInACopyBeforeItIsKnownWhatItMeansStays() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of("1. Invites [Parties] to paint the buoys;\n\n".repeat(500)));
		WorkingCopy copy = course.dossier().copies().make(course.dossier().dossier().getRevisions().getFirst(), "copy");
		Opening.draft(Window.page(), course.dossier().draft(copy), "copy");
		DraftEditor editor = (DraftEditor) Window.page().getActiveEditor();
		Window.until("the words are there", () -> editor.text().getCharCount() > 0);
		int brackets = editor.text().getText().split("\\[", -1).length - 1;
		editor.text().setCaretOffset(editor.text().getText().lastIndexOf("the buoys"));
		editor.text().insert("[all] ");
		Window.until("it is known what they mean", () -> editor.parsed() != null && editor.fresh());
		assertEquals(brackets + 1, editor.parsed().reading().brackets().size() + titleBrackets(editor));
		assertTrue(editor.text().getText().contains("to paint [all] the buoys"));
	}

	/** Those of the line that became the title are no brackets of the text. */
	private static int titleBrackets(DraftEditor editor) {
		return editor.parsed().reading().title().split("\\[", -1).length - 1;
	}

	@Test
	void aRevisionThatWasOpenedCountsAsLookedAt() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of("1. Invites Parties;\n", "1. Invites [all] Parties;\n"));
		Opening.draft(Window.page(), course.draft(0), course.label(0));
		Window.until("it was looked at", () -> course.dossier().lastLooked().newest().isPresent());
		assertEquals(course.label(0), course.dossier().lastLooked().newest().orElseThrow().getLabel());
		assertEquals(1, course.dossier().lastLooked().unseen().size());
	}

	@Test
	void anArrowKeyPassesOverSignsThatAreNotSeen() throws Exception {
		String text = "## Buoys\n\n1. As agreed.^4^ Then.\n\n^4^ In Oslo.\n";
		Path file = Files.writeString(folder.resolve("signs.draft"), text);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the draft is read", () -> editor.parsed() != null);
		editor.text().setCaretOffset(text.indexOf("^4^"));
		press(editor, SWT.ARROW_RIGHT, SWT.NONE);
		assertEquals(text.indexOf("^ Then"), editor.text().getCaretOffset());
		press(editor, SWT.ARROW_RIGHT, SWT.NONE);
		assertEquals(text.indexOf(" Then") + 1, editor.text().getCaretOffset());
		editor.text().setCaretOffset(text.indexOf(" Then"));
		press(editor, SWT.ARROW_LEFT, SWT.SHIFT);
		assertEquals("4^", editor.text().getSelectionText());
	}

	/** What a key does that the text was asked about first. */
	private static void press(DraftEditor editor, int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		editor.text().notifyListeners(ST.VerifyKey, event);
		boolean selects = modifiers == SWT.SHIFT;
		if (key == SWT.ARROW_RIGHT) {
			editor.text().invokeAction(selects ? ST.SELECT_COLUMN_NEXT : ST.COLUMN_NEXT);
		} else {
			editor.text().invokeAction(selects ? ST.SELECT_COLUMN_PREVIOUS : ST.COLUMN_PREVIOUS);
		}
	}
}
