package kakko.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Engine;
import kakko.core.Reading.Paragraph;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.dossier.SampleDossier;
import kakko.ui.compare.CompareEditor;
import kakko.ui.draft.DraftEditor;
import kakko.ui.inspector.InspectorView;
import kakko.ui.outline.OutlineView;
import kakko.ui.tests.FileChooser;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;
import kakko.ui.tracker.TrackerView;
import kakko.ui.welcome.WelcomePage;

/** From two received files to what is handed on, as a user goes: by pages, menus, keys and dialogs. */
@ExtendWith(Window.class)
class TwoVersionsTest {

	@TempDir
	private Path folder;
	private Path older;
	private Path newer;

	@BeforeEach
	void receive(@TempDir Path sample) throws Exception {
		Path originals = SampleDossier.unpack(sample.resolve("deltas")).folder().resolve("originals");
		older = Files.copy(originals.resolve("river-deltas-L4.docx"), folder.resolve("l4.docx"));
		newer = Files.copy(originals.resolve("river-deltas-L4-Rev1.pdf"), folder.resolve("l4rev1.pdf"));
	}

	@Test
	void importedReadComparedAndHandedOn() throws Exception {
		importBoth();
		readTheNewer();
		pointAtABracket();
		compareWithTheOneBefore();
		Path word = export(folder.resolve("changes.docx"), said("Export Comparison to Word…", "比較を Word に書き出す…"));
		assertEquals(List.of(), missing(newer, word, TrackedChanges.ACCEPT), "all changes accepted");
		assertEquals(List.of(), missing(older, word, TrackedChanges.REJECT), "all changes rejected");
		assertTrue(text(word, TrackedChanges.ACCEPT).containsAll(List.of("l4.docx", "l4rev1.pdf", "ICRD/CD/2026/L.4", "ICRD/CD/2026/L.4/Rev.1")), "both files are named");
		Document page = Jsoup.parse(export(folder.resolve("changes.html"), said("Export Comparison as a Web Page…", "比較をウェブページとして書き出す…")).toFile());
		assertTrue(page.select("ins").eachText().contains("[Sediment management at dams;]"), page.select("ins")::toString);
		assertTrue(page.text().contains("164 → 116"), page::text);
	}

	@Test
	void comparedFromTheWelcomePageAndExported() throws Exception {
		WelcomePage.open(Window.page());
		Screen.press(Window.shell(), said("Compare Two Files of Yours…", "お手元の 2 つのファイルを比較…"));
		Window.until("it asks for them", () -> Window.dialog() != null);
		Shell dialog = Window.dialog();
		List<Text> fields = Screen.all(dialog, Text.class).toList();
		Keyboard.at(fields.get(0));
		Keyboard.type(older.toString());
		Window.until("the first is typed", () -> fields.get(0).getText().equals(older.toString()));
		Keyboard.at(fields.get(1));
		Keyboard.type(newer.toString());
		Window.until("both are there", () -> Screen.button(dialog, said("Compare", "比較")).isEnabled());
		Keyboard.press(SWT.CR);
		compared();
		Window.until("there is a button for it", () -> Screen.has(Window.shell(), said("Export to Word…", "Word に書き出す…")));
		FileChooser.willGet(folder.resolve("direct.docx"));
		Screen.press(Window.shell(), said("Export to Word…", "Word に書き出す…"));
		Window.until("it says where it went", () -> comparison().pane().notice().contains("direct.docx"));
		assertEquals(List.of(), missing(newer, folder.resolve("direct.docx"), TrackedChanges.ACCEPT));
	}

	private void importBoth() throws Exception {
		WelcomePage.open(Window.page());
		Hyperlink link = Screen.find(Window.shell(), Hyperlink.class, each -> each.getText().equals(said("Import all versions of your text, and follow every bracket through them", "お手元の文書の全版を取り込み、ブラケットの行方を追う"))).orElseThrow();
		Keyboard.at(link);
		FileChooser.willGet(newer);
		Keyboard.press(SWT.CR);
		Window.until("what was read is shown", () -> Window.dialog() != null);
		Shell dialog = Window.dialog();
		FileChooser.willGet(older);
		Screen.press(dialog, said("Add Files…", "ファイルを追加…"));
		Window.until("both are read", () -> rows(dialog).equals(List.of("l4.docx|2026-05-04 18:30", "l4rev1.pdf|2026-05-07 22:15")));
		Button compare = Screen.button(dialog, said("Then compare the newest with the one before", "続けて、最新版を一つ前の版と比較する"));
		compare.setSelection(false);
		compare.notifyListeners(SWT.Selection, new Event());
		Screen.press(dialog, said("Import", "取り込む"));
	}

	private void readTheNewer() {
		Window.until("the newer is open", () -> Window.page().getActiveEditor() instanceof DraftEditor draft && draft.parsed() != null);
		assertEquals("Kakko – 2026-05-07 22:15", Window.shell().getText());
	}

	/** What it is stands in the inspector, its row in the table is selected; the outline has its section. */
	private void pointAtABracket() throws Exception {
		Window.page().showView(OutlineView.ID);
		TrackerView tracker = (TrackerView) Window.page().showView(TrackerView.ID);
		DraftEditor draft = (DraftEditor) Window.page().getActiveEditor();
		Window.page().activate(draft);
		Window.until("the brackets are followed", () -> tracker.sentence().isEmpty());
		Window.until("the outline has the sections", () -> outline().contains("II Governance [11]"));
		InspectorView inspector = (InspectorView) Window.page().showView(InspectorView.ID);
		Window.page().activate(draft);
		Keyboard.at(draft.text());
		draft.text().setCaretOffset(draft.text().getText().indexOf("[31 March 2027") + 3);
		Keyboard.press(SWT.ARROW_RIGHT);
		Window.until("the inspector tells of it", () -> inspector.told().startsWith("[31 March 2027"));
		Window.until("its row is selected", () -> tracker.table().row() != null);
		assertEquals("7 [31 March 2027", tracker.table().row().number() + " " + tracker.table().row().text().replaceAll("\\]$", ""));
		Window.photograph("journey-bracket");
	}

	private static List<String> outline() {
		return Screen.all(Window.shell(), Tree.class).flatMap(tree -> Arrays.stream(tree.getItems())).map(item -> item.getText(0) + " " + item.getText(1)).toList();
	}

	private void compareWithTheOneBefore() {
		Window.page().activate(Window.page().getActiveEditor());
		Keyboard.at(((DraftEditor) Window.page().getActiveEditor()).text());
		Keyboard.press('p', SWT.MOD1, SWT.MOD2);
		compared();
		assertEquals("2026-05-04 18:30 ↔ 2026-05-07 22:15", Window.page().getActiveEditor().getTitle());
		String summary = comparison().pane().summary();
		assertTrue(summary.startsWith(said("164 → 116 brackets, 75 kept, 13 edited, 47 accepted, 26 rejected", "ブラケット 164 → 116")), summary);
	}

	private void compared() {
		Window.until("they are compared", () -> Window.page().getActiveEditor() instanceof CompareEditor compared && compared.pane().compared() != null);
	}

	private Path export(Path file, String entry) {
		FileChooser.willGet(file);
		Menus.choose(said("File", "ファイル"), entry);
		Window.until("it says where it went", () -> comparison().pane().notice().contains(file.getFileName().toString()));
		return file;
	}

	/** The paragraphs of a file as somebody reads them who has accepted or rejected all changes in it. */
	private static List<String> text(Path file, TrackedChanges changes) throws Exception {
		return Engine.read(Documents.read(file, new ReadChoices(changes), new NullProgressMonitor()).draft()).paragraphs().stream().map(Paragraph::body).toList();
	}

	/** Paragraphs of a draft that a file hasn't; a footnote may have its number before it. */
	private static List<String> missing(Path draft, Path file, TrackedChanges changes) throws Exception {
		List<String> there = text(file, changes);
		return text(draft, changes).stream().filter(paragraph -> there.stream().noneMatch(each -> each.endsWith(paragraph))).toList();
	}

	private static CompareEditor comparison() {
		return (CompareEditor) Window.page().getActiveEditor();
	}

	private static List<String> rows(Shell dialog) {
		return Arrays.stream(Screen.all(dialog, Table.class).findFirst().orElseThrow().getItems()).map(item -> item.getText(0) + "|" + item.getText(1)).toList();
	}

	private static String said(String english, String japanese) {
		return Window.japanese() ? japanese : english;
	}
}
