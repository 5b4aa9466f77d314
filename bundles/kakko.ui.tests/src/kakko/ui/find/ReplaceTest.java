package kakko.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.model.dossiers.WorkingCopy;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class ReplaceTest {

	private static final List<String> RECEIVED = List.of("Buoys\n\n1. Parties shall paint; Parties shall moor; Parties shall sail.\n");
	private static final String LINE = "1. Parties shall paint; Parties shall moor; Parties shall sail.";

	@TempDir
	private Path folder;

	@Test
	void oneIsReplacedAfterTheOtherEachAStepOfItsOwn() throws Exception {
		DraftEditor editor = copy();
		FindBar bar = find(editor, "shall");
		bar.replace("should");
		assertEquals(LINE.replaceFirst("shall", "should"), line(editor));
		bar.replace("should");
		assertEquals("1. Parties should paint; Parties should moor; Parties shall sail.", line(editor));
		editor.viewer().getUndoManager().undo();
		assertEquals(LINE.replaceFirst("shall", "should"), line(editor));
		editor.viewer().getUndoManager().undo();
		assertEquals(LINE, line(editor));
	}

	@Test
	void allAreReplacedInOneStep() throws Exception {
		DraftEditor editor = copy();
		find(editor, "shall").replaceAll("should");
		assertEquals(LINE.replace("shall", "should"), line(editor));
		Window.photograph("replace");
		editor.viewer().getUndoManager().undo();
		assertEquals(LINE, line(editor));
	}

	@Test
	void nothingIsReplacedInWhatWasReceived() throws Exception {
		Course course = Course.of(folder, "Buoys", RECEIVED);
		Opening.draft(Window.page(), course.draft(0), course.label(0));
		DraftEditor editor = read();
		Screen.run("org.eclipse.ui.edit.findReplace");
		Window.until("the bar is open", editor.findBar()::isOpen);
		assertFalse(Screen.has(Window.shell(), Wording.ofWindow().say("find.replaceAll")));
	}

	private static FindBar find(DraftEditor editor, String words) throws Exception {
		Screen.run("kakko.ui.draft.replace");
		editor.findBar().find(words);
		assertTrue(Screen.has(Window.shell(), Wording.ofWindow().say("find.replaceAll")));
		return editor.findBar();
	}

	private static String line(DraftEditor editor) {
		StyledText text = editor.text();
		return text.getText().lines().filter(line -> line.startsWith("1. ")).findFirst().orElse("");
	}

	private DraftEditor copy() throws Exception {
		Course course = Course.of(folder, "Buoys", RECEIVED);
		WorkingCopy copy = course.dossier().copies().make(course.dossier().dossier().getRevisions().getFirst(), "copy");
		Opening.draft(Window.page(), course.dossier().draft(copy), "copy");
		return read();
	}

	private static DraftEditor read() {
		Window.until("the draft is read", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor.parsed() != null);
		return (DraftEditor) Window.page().getActiveEditor();
	}
}
