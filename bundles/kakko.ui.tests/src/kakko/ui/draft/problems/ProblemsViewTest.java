package kakko.ui.draft.problems;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
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
class ProblemsViewTest {

	private static final String TEXT = """
			1. Invites Parties [and observers to consider the matter;

			2. Recalls paragraph 9 below;

			4. Requests the secretariat] to report;
			""";

	@TempDir
	private Path folder;
	private ProblemsView view;

	@BeforeEach
	void show() throws Exception {
		view = (ProblemsView) Window.page().showView(ProblemsView.ID);
	}

	@Test
	void withoutADraftASentenceSaysWhatIsListedHere() {
		assertTrue(view.sentence().startsWith(Window.japanese() ? "草案を開くと" : "Open a draft"), view.sentence());
	}

	@Test
	void problemsStandWithTheirPlaceSlipsFirst() throws Exception {
		open(received());
		assertEquals(Window.japanese() ? List.of("▲ 誤り|「[」が閉じられていません：[and observers to consider the matter;|1", "▲ 誤り|「]」に対応する「[」がありません：…4. Requests the secretariat]|4",
				"▲ 誤り|番号 9 を持つものがこの草案にありません|2", "● 要確認|2 の次が 4 です|4").stream().sorted().toList()
				: List.of("▲ Slip|\"[\" is never closed: [and observers to consider the matter;|1", "▲ Slip|\"]\" closes nothing: …4. Requests the secretariat]|4",
						"▲ Slip|Nothing in this draft is numbered 9|2", "● Check|4 follows 2|4").stream().sorted().toList(),
				lines().stream().sorted().toList());
		assertEquals((Window.japanese() ? "問題点（" : "Problems (") + 4 + (Window.japanese() ? "）" : ")"), view.getPartName());
		Window.photograph("problems");
	}

	@Test
	void aDraftWithoutAnySaysSo() throws Exception {
		Drafts.open(Files.writeString(folder.resolve("fine.draft"), "1. Invites [Parties];\n"));
		Window.until("it says so", () -> view.sentence().equals(Window.japanese() ? "問題点はありません" : "No problems found"));
	}

	@Test
	void enterLeadsToTheText() throws Exception {
		DraftEditor editor = open(received());
		Window.page().activate(view);
		choose("9");
		table().notifyListeners(SWT.DefaultSelection, new Event());
		Window.until("the text is in front", () -> Window.page().getActivePart() == editor);
		assertTrue(Drafts.line(editor).startsWith("2. Recalls"), Drafts.line(editor));
	}

	@Test
	void aKeyGoesFromOneProblemToTheNextAndAround() throws Exception {
		DraftEditor editor = Drafts.open(received());
		Drafts.point(editor, "1.");
		for (String line : List.of("1. Invites", "2. Recalls", "4. Requests", "4. Requests", "1. Invites")) {
			Screen.run("org.eclipse.ui.navigate.next");
			assertTrue(Drafts.line(editor).startsWith(line), line + " – " + Drafts.line(editor));
		}
		Screen.run("org.eclipse.ui.navigate.previous");
		assertTrue(Drafts.line(editor).startsWith("4. Requests"), Drafts.line(editor));
		Drafts.footSays(Window.japanese() ? "「]」に対応する「[」がありません" : "\"]\" closes nothing");
	}

	@Test
	void theMarginSaysWhatIsWrongInItsLine() throws Exception {
		DraftEditor editor = Drafts.open(received());
		int line = editor.viewer().getDocument().getLineOfOffset(Drafts.words(editor).lastIndexOf("1. Invites"));
		assertEquals(Window.japanese() ? "「[」が閉じられていません：[and observers to consider the matter;" : "\"[\" is never closed: [and observers to consider the matter;",
				new MarginHover().getHoverInfo(editor.viewer(), line));
	}

	@Test
	void aFixOfWhatWasReceivedIsMadeInACopy() throws Exception {
		Path draft = received();
		byte[] before = Files.readAllBytes(draft);
		DraftEditor received = open(draft);
		Window.page().activate(view);
		choose("closes nothing", "対応する");
		fix(Window.japanese() ? "「]」を削除する" : "Remove the \"]\"");
		DraftEditor copy = Drafts.other(received);
		Window.until("it is put right in the copy", () -> Drafts.words(copy).contains("the secretariat to report"));
		Window.until("it is no longer listed", () -> lines().size() == 3);
		assertArrayEquals(before, Files.readAllBytes(draft));
		copy.viewer().getUndoManager().undo();
		assertEquals(Drafts.words(received), Drafts.words(copy));
		Window.until("it is listed again", () -> lines().size() == 4);
	}

	@Test
	void whatIsWrittenIsLookedThroughAfterEachPause() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of("1. Invites [Parties];\n"));
		DossierFolder dossier = course.dossier();
		DraftEditor copy = Drafts.open(dossier.draft(dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "copy")));
		Drafts.point(copy, "Parties");
		copy.text().insert("[");
		Window.until("the bracket is listed", () -> lines().size() == 1);
		copy.viewer().getUndoManager().undo();
		Window.until("nothing is listed", () -> view.sentence().equals(Window.japanese() ? "問題点はありません" : "No problems found"));
	}

	/** Opens a draft of {@link #TEXT}, and waits until its problems are listed: the list turns to it a moment after the window has. */
	private DraftEditor open(Path draft) {
		DraftEditor editor = Drafts.open(draft);
		Window.until("its problems are listed", () -> lines().size() == 4);
		return editor;
	}

	private List<String> lines() {
		return Arrays.stream(table().getItems()).map(item -> item.getText(0) + "|" + item.getText(1) + "|" + item.getText(2)).toList();
	}

	private Table table() {
		return view.viewer().getTable();
	}

	/** Selects the line in which one of these stands, as with the mouse. */
	private void choose(String... words) {
		table().setFocus();
		int line = IntStream.range(0, table().getItemCount()).filter(at -> Arrays.stream(words).anyMatch(table().getItem(at).getText(1)::contains)).findFirst().orElseThrow();
		TableItem item = table().getItem(line);
		table().setSelection(item);
		Event event = new Event();
		event.item = item;
		table().notifyListeners(SWT.Selection, event);
	}

	/** Chooses a way out from the context menu. */
	private void fix(String label) {
		Menu menu = table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(entry -> entry.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError(Arrays.toString(menu.getItems())));
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** A draft that was received into a dossier. */
	private Path received() throws Exception {
		return Course.of(folder, "Buoys", List.of(TEXT)).draft(0);
	}
}
