package kakko.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.report.ComparisonReport;
import kakko.report.Selection;
import kakko.ui.compare.commands.ExportComparisonHandler;
import kakko.ui.desk.UsedFolder;
import kakko.ui.draft.DraftEditor;
import kakko.ui.program.Programs;
import kakko.ui.tests.FileChooser;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

/** What leaves the comparison: copied, exported, opened elsewhere. */
@ExtendWith(Window.class)
class HandingOnTest {

	@TempDir
	private Path folder;

	@AfterEach
	void programs() {
		Programs.openWith(null);
	}

	@Test
	void aCopiedRowHasItsDeletionsAndInsertions() throws Exception {
		CompareEditor editor = selected("31 March 2028");
		assertEquals("Parties shall should submit their views by 31 March 2027 2028 via the submission portal of the secretariat;", editor.pane().copied().plain());
		String html = editor.pane().copied().html();
		assertTrue(html.contains(">shall</del> <ins"), html);
		String rtf = editor.pane().copied().rtf();
		assertTrue(rtf.contains("{\\cf1\\strike shall}{ }{\\cf2\\ul should}"), rtf);
	}

	@Test
	void theClipboardHasAllForms() throws Exception {
		selected("31 March 2028");
		Screen.run("org.eclipse.ui.edit.copy");
		Clipboard clipboard = new Clipboard(Window.display());
		try {
			assertTrue(((String) clipboard.getContents(TextTransfer.getInstance())).startsWith("Parties shall should"));
			assertTrue(((String) clipboard.getContents(HTMLTransfer.getInstance())).contains("<del"));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void anExportSaysWhereItWent() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		Window.until("there is a button for it", () -> Screen.has(editor.pane(), Window.japanese() ? "Word に書き出す…" : "Export to Word…"));
		Path target = folder.resolve("changes.docx");
		ExportComparisonHandler.export(editor, Selection.everything(editor.pane().compared().comparison()), ComparisonReport.DOCX, target);
		Window.until("it is written", () -> editor.pane().notice().contains("changes.docx"));
		assertTrue(Files.size(target) > 1000);
		Window.photograph("exported");
	}

	@Test
	void aNewExportIsProposedBesideTheDraftsAndNamedAfterThem() throws Exception {
		UsedFolder.WRITTEN.remember(folder.resolve("none yet"));
		CompareEditor editor = ComparisonTexts.open(folder);
		FileChooser.willAgree();
		Screen.run("kakko.ui.compare.export", "kakko.ui.compare.export.form", "HTML");
		Window.until("it is written", () -> editor.pane().notice().contains("v2 – v3.html"));
		assertTrue(Files.exists(folder.resolve("v2 – v3.html")), editor.pane().notice());
	}

	@Test
	void itIsSaidThatNoProgramOpensTheExport() throws Exception {
		Programs.openWith(file -> false);
		CompareEditor editor = ComparisonTexts.open(folder);
		ExportComparisonHandler.export(editor, Selection.everything(editor.pane().compared().comparison()), ComparisonReport.DOCX, folder.resolve("changes.docx"));
		Window.until("it is written", () -> editor.pane().notice().contains("changes.docx"));
		Link link = Screen.find(editor.pane(), Link.class, each -> true).orElseThrow();
		Event click = new Event();
		click.text = "file";
		link.notifyListeners(SWT.Selection, click);
		String sentence = Window.japanese() ? "changes.docx を開くプログラムがこのコンピューターにありません。" + folder + " フォルダーにあります。"
				: "This computer has no program for changes.docx. It is in the folder " + folder + ".";
		Window.until("it is said", () -> Window.dialog() != null && Screen.has(Window.dialog(), sentence));
		Window.photograph("no-program");
	}

	@Test
	void theOriginalIsOpenedWithItsProgram() throws Exception {
		List<Path> opened = new ArrayList<>();
		Programs.openWith(opened::add);
		CompareEditor editor = selected("31 March 2028");
		Screen.run("kakko.ui.compare.original");
		assertEquals(List.of(editor.input().to()), opened);
	}

	@Test
	void theOriginalIsOpenedAndItsPageTold() throws Exception {
		Programs.openWith(file -> true);
		CompareEditor editor = ComparisonTexts.open(ComparisonTexts.write(folder, "p2.draft", "=== page 6 ===\n\n1. Invites Parties;\n"),
				ComparisonTexts.write(folder, "p3.draft", "=== page 7 ===\n\n1. Invites all Parties;\n"));
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, "Invites all"), false);
		Screen.run("kakko.ui.compare.original");
		assertEquals(Window.japanese() ? "p3.draft の 7 ページにあります。" : "It is on page 7 of p3.draft.", editor.pane().notice());
	}

	@Test
	void enterOpensTheDraft() throws Exception {
		CompareEditor editor = selected("31 March 2028");
		editor.openDraft();
		assertEquals(DraftEditor.ID, Window.page().getActiveEditor().getSite().getId());
	}

	private CompareEditor selected(String words) throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, words), false);
		return editor;
	}
}
