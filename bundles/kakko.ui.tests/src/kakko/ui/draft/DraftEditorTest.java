package kakko.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.appearance.Appearance;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class DraftEditorTest {

	private static final String TEXT = """
			1. Invites [Parties [and observers]] to consider {drafting note} the matter;

			2. Requests the secretariat to report;
			""";

	@TempDir
	private Path folder;

	@Test
	void theDraftIsReadAndCannotBeChanged() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		assertEquals("1.\tInvites [Parties [and observers]] to consider {drafting note} the matter;\n2.\tRequests the secretariat to report;\n", text.getText());
		assertFalse(text.getEditable());
	}

	@Test
	void theDeeperABracketTheDarkerItsGround() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		StyleRange outside = at(text, "Invites");
		StyleRange once = at(text, "Parties");
		StyleRange twice = at(text, "observers");
		assertEquals(null, outside.background);
		assertTrue(twice.background.getRGB().getHSB()[2] < once.background.getRGB().getHSB()[2]);
	}

	@Test
	void notesStandBack() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		StyleRange note = at(text, "drafting");
		assertNotEquals(at(text, "consider").foreground, note.foreground);
		assertEquals(SWT.ITALIC, note.font.getFontData()[0].getStyle());
	}

	@Test
	void japaneseDraftsAreRead() throws Exception {
		StyledText text = open("草案.txt", "１．締約国に対し、［報告］を要請する。\n").text();
		assertTrue(text.getText().contains("締約国に対し"), text.getText());
	}

	@Test
	void largerTextIsLargerAtOnce() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		int before = text.getFont().getFontData()[0].getHeight();
		run("kakko.ui.larger");
		Window.until("the text is larger", () -> text.getFont().getFontData()[0].getHeight() > before);
		run("kakko.ui.smaller");
		Window.until("the text is as before", () -> text.getFont().getFontData()[0].getHeight() == before);
		assertEquals(before, Appearance.textSize());
	}

	@Test
	void darkColoursAreDarkAtOnceAndGoAgain() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		run("kakko.ui.dark");
		Window.until("the ground is dark", () -> text.getBackground().getRed() < 128 && text.getForeground().getRed() > 128);
		Window.photograph("dark");
		run("kakko.ui.dark");
		Window.until("the ground is light", () -> text.getBackground().getRed() > 128 && text.getForeground().getRed() < 128);
	}

	@Test
	void findGoesFromOneFindToTheNextAndAround() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		run("org.eclipse.ui.edit.findReplace");
		editor.findBar().find("THE");
		int first = editor.text().getSelection().x;
		editor.findBar().next();
		assertTrue(editor.text().getSelection().x > first);
		editor.findBar().next();
		assertEquals(first, editor.text().getSelection().x);
	}

	@Test
	void whatCannotBeReadIsNamedInASentence() throws Exception {
		Path scan = Files.write(folder.resolve("scan.pdf"), "%PDF-1.7 cut off".getBytes(StandardCharsets.US_ASCII));
		Window.page().openEditor(DraftInput.of(scan), DraftEditor.ID);
		Window.until("a dialog says so", () -> Window.dialog() != null);
		Shell dialog = Window.dialog();
		assertTrue(dialog.getText().contains("scan.pdf"), dialog.getText());
		assertTrue(says(dialog, "scan.pdf: "));
		Window.photograph("cannot-open");
		assertEquals(0, Window.page().getEditorReferences().length);
		press(dialog);
		Window.until("the dialog is gone", dialog::isDisposed);
	}

	private DraftEditor open(String name, String text) throws Exception {
		Path file = Files.writeString(folder.resolve(name), text);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the draft is read", () -> editor.text().getCharCount() > 0);
		return editor;
	}

	private static StyleRange at(StyledText text, String words) {
		return text.getStyleRangeAtOffset(text.getText().indexOf(words));
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static boolean says(Composite in, String sentence) {
		for (Control control : in.getChildren()) {
			if (control instanceof Label label && label.getText().contains(sentence) || control instanceof Composite inner && says(inner, sentence)) {
				return true;
			}
		}
		return false;
	}

	private static void press(Composite in) {
		for (Control control : in.getChildren()) {
			if (control instanceof Button button) {
				button.notifyListeners(SWT.Selection, null);
				return;
			}
			if (control instanceof Composite inner && !in.isDisposed()) {
				press(inner);
			}
		}
	}
}
