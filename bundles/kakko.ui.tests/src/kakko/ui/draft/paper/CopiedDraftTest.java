package kakko.ui.draft.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.copying.Copied;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class CopiedDraftTest {

	private static final String TEXT = "## Buoys & tides\n\n1. Invites [Parties] {note} to paint;^4^\n\n(a) As 5 \\* 3 agreed.\n\n^4^ In Oslo.\n";

	@TempDir
	private Path folder;

	@Test
	void plainWordsAreThoseThatAreRead() throws Exception {
		assertEquals("Buoys & tides\n\n1. Invites [Parties] {note} to paint;4\n\n(a) As 5 * 3 agreed.\n\n4 In Oslo.\n", copied().plain());
	}

	@Test
	void headingsBracketsNotesAndCallsLookInWordAsTheyDoHere() throws Exception {
		String html = copied().html();
		assertTrue(html.contains("<h2>") && html.contains("Buoys &amp; tides"), html);
		assertTrue(html.contains("<b>[</b>"), html);
		assertTrue(html.contains("<i>{note}</i>"), html);
		assertTrue(html.contains("<sup>4</sup>"), html);
		assertTrue(html.contains("margin-left:36pt"), html);
		String rtf = copied().rtf();
		assertTrue(rtf.startsWith("{\\rtf1"), rtf);
		assertTrue(rtf.contains("\\outlinelevel1"), rtf);
		assertTrue(rtf.contains("\\{note\\}"), rtf);
		assertFalse(rtf.contains("^"), rtf);
	}

	@Test
	void aPartIsCutWhereItIsSelected() throws Exception {
		int start = TEXT.indexOf("Parties");
		DraftEditor editor = open();
		assertEquals("Parties] {no", CopiedDraft.of(editor.viewer(), start, TEXT.indexOf("te} to")).plain());
	}

	private Copied copied() throws Exception {
		return CopiedDraft.of(open().viewer(), 0, TEXT.length());
	}

	private DraftEditor open() throws Exception {
		Path file = Files.writeString(folder.resolve("buoys.draft"), TEXT);
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the draft is read", () -> editor.parsed() != null);
		return editor;
	}
}
