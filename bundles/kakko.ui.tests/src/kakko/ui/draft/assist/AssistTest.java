package kakko.ui.draft.assist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.dossier.DossierFolder;
import kakko.ui.draft.DraftEditor;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class AssistTest {

	private static final String TEXT = """
			1. Parties [shall][should] act [soon;

			2. Requests the secretariat to report;
			""";

	@TempDir
	private Path folder;

	@Test
	void whatCanBeDoneAtABracketIsListedAndDoneInACopy() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		byte[] before = Files.readAllBytes(course.draft(0));
		DraftEditor received = Drafts.open(course.draft(0));
		Drafts.point(received, "should");
		Table list = list("kakko.ui.draft.assist");
		assertEquals(Window.japanese() ? List.of("[should] を採用する  仮の決定", "[should] を不採用とする  仮の決定", "[should] を選び、ほかの 1 案を外す  仮の決定", "最初に現れた箇所へ移動")
				: List.of("Accept [should]  what if", "Reject [should]  what if", "Choose [should], drop the other alternative  what if", "Go to where it first stood"), entries(list));
		Window.photograph("quick-assist");
		choose(list, 2);
		DraftEditor copy = Drafts.other(received);
		Window.until("it is chosen in the copy", () -> Drafts.words(copy).contains("Parties should act"));
		assertArrayEquals(before, Files.readAllBytes(course.draft(0)));
	}

	@Test
	void atAProblemItsWaysOutComeFirst() throws Exception {
		DraftEditor copy = copy(TEXT);
		String words = Drafts.words(copy);
		Drafts.point(copy, "[soon");
		Table list = list("kakko.ui.draft.assist");
		assertTrue(entries(list).getFirst().startsWith(Window.japanese() ? "段落の末尾で閉じる" : "Close it at the end of the paragraph"), entries(list).toString());
		choose(list, 0);
		Window.until("it is closed", () -> Drafts.words(copy).contains("[soon];") || Drafts.words(copy).contains("[soon;]"));
		copy.viewer().getUndoManager().undo();
		assertEquals(words, Drafts.words(copy));
	}

	@Test
	void whereThereIsNothingToDoTheFootOfTheWindowSaysSo() throws Exception {
		DraftEditor copy = copy(TEXT);
		Drafts.point(copy, "secretariat");
		Screen.run("kakko.ui.draft.assist");
		Drafts.footSays(Window.japanese() ? "ここには決めることも直すこともありません" : "There is nothing to decide or to put right here");
	}

	@Test
	void wordsAreSuggestedByWhatWasJustTyped() throws Exception {
		DraftEditor copy = copy(TEXT);
		copy.text().setSelection(copy.text().getCharCount());
		copy.text().setFocus();
		copy.text().insert("\n3. Wel");
		copy.text().setSelection(copy.text().getCharCount());
		// before anybody has parsed it
		Table list = list("org.eclipse.ui.edit.text.contentAssist.proposals");
		assertEquals(Window.japanese() ? "Welcomes  主文：歓迎する" : "Welcomes  Operative: approves of something", entries(list).getFirst());
		Window.photograph("suggested-words");
		choose(list, 0);
		Window.until("it is put in", () -> Drafts.words(copy).endsWith("\n3. Welcomes"));
		assertEquals(Drafts.words(copy).length(), copy.caret());
		copy.viewer().getUndoManager().undo();
		assertTrue(Drafts.words(copy).endsWith("\n3. Wel"));
	}

	@Test
	void whatWasReceivedIsNotWrittenIn() throws Exception {
		Drafts.open(Course.of(folder, "Buoys", List.of(TEXT)).draft(0));
		Screen.run("org.eclipse.ui.edit.text.contentAssist.proposals");
		Drafts.footSays(Window.japanese() ? "受け取った草案には書き込めません" : "What was received isn't written in");
	}

	/** The list that a command opens over the text. */
	private static Table list(String command) throws Exception {
		Screen.run(command);
		Window.until("a list is shown", () -> shown() != null && shown().getItemCount() > 0 && !shown().getItem(0).getText().isEmpty());
		return shown();
	}

	private static Table shown() {
		return Arrays.stream(Window.display().getShells()).filter(shell -> shell != Window.shell() && shell.isVisible()).map(AssistTest::table).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static Table table(Shell shell) {
		return Screen.all(shell, Table.class).findFirst().orElse(null);
	}

	private static List<String> entries(Table list) {
		return Arrays.stream(list.getItems()).map(TableItem::getText).toList();
	}

	private static void choose(Table list, int entry) {
		list.setSelection(entry);
		list.notifyListeners(SWT.Selection, new Event());
		list.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private DraftEditor copy(String text) throws Exception {
		DossierFolder dossier = Course.of(folder, "Buoys", List.of(text)).dossier();
		return Drafts.open(dossier.draft(dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "copy")));
	}
}
