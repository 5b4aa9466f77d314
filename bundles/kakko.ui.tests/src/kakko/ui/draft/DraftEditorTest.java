package kakko.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.dossier.Shelf;
import kakko.ui.desk.Desk;
import kakko.ui.desk.DossiersPlace;
import kakko.ui.open.Opening;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.appearance.Appearance;
import kakko.ui.spot.Spot;
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
		assertEquals(TEXT, text.getText());
		assertFalse(text.getEditable());

	}

	@Test
	void theDeeperABracketTheDarkerItsGround() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		StyleRange outside = at(editor, "Invites");
		StyleRange once = at(editor, "Parties");
		StyleRange twice = at(editor, "observers");
		assertEquals(null, outside.background);
		assertTrue(twice.background.getRGB().getHSB()[2] < once.background.getRGB().getHSB()[2]);
	}

	@Test
	void notesStandBack() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		StyleRange note = at(editor, "drafting");
		assertNotEquals(at(editor, "consider").foreground, note.foreground);
		assertEquals(SWT.ITALIC, note.font.getFontData()[0].getStyle());
	}

	@Test
	void signsOfTheDraftLanguageAreNotSeen() throws Exception {
		DraftEditor editor = open("sample.draft", "## Buoys\n\n(a) As agreed.^4^\n\n^4^ In Oslo.\n");
		assertEquals(0, at(editor, "## ").metrics.width);
		assertEquals(0, at(editor, "^4^ In").metrics.width);
		assertEquals(null, at(editor, "Buoys").metrics);
		assertTrue(at(editor, "Buoys").font.getFontData()[0].getHeight() > at(editor, "As agreed").font.getFontData()[0].getHeight());
	}

	@Test
	void wordsBeginInOneColumnWhateverTheirNumber() throws Exception {
		StyledText text = open("sample.draft", "1. Invites;\n\n12bis. Urges;\n").text();
		assertEquals(text.getLocationAtOffset(text.getText().indexOf("Invites")).x, text.getLocationAtOffset(text.getText().indexOf("Urges")).x, 1);
	}

	@Test
	void theCaretPointsAtItsBracket() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		editor.text().setFocus();
		editor.text().setCaretOffset(TEXT.indexOf("observers"));
		Window.until("the inner bracket is pointed at", () -> pointed(editor).equals(new Spot(editor.file(), Spot.Kind.BRACKET, 1)));
		editor.text().setCaretOffset(TEXT.indexOf("secretariat"));
		Window.until("the paragraph is pointed at", () -> pointed(editor).equals(new Spot(editor.file(), Spot.Kind.PARAGRAPH, 1)));
	}

	@Test
	void aPlaceThatIsRevealedUnfolds() throws Exception {
		DraftEditor editor = open("sample.draft", "# One\n\n1. Invites [Parties];\n\n# Two\n\n2. Urges;\n");
		editor.viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
		Window.until("it is folded", () -> !editor.text().getText().contains("Invites"));
		editor.reveal(new Spot(editor.file(), Spot.Kind.BRACKET, 0));
		Window.until("it is unfolded", () -> editor.text().getText().contains("Invites [Parties]"));
		assertEquals(editor.text().getText().indexOf("[Parties"), editor.text().getCaretOffset());
	}

	@Test
	void aCopyIsWrittenInUndoneAndSaved() throws Exception {
		Path received = received();
		DraftEditor editor = copy(received);
		assertTrue(editor.text().getEditable());
		editor.text().setCaretOffset(TEXT.indexOf("the matter"));
		editor.text().insert("[fully] ");
		assertTrue(editor.isDirty());
		Window.until("the new bracket is known", () -> editor.parsed().reading().brackets().size() == 3);
		assertNotEquals(null, at(editor, "fully").background);
		Window.page().saveEditor(editor, false);
		assertFalse(editor.isDirty());
		assertEquals(TEXT.replace("the matter", "[fully] the matter"), Files.readString(editor.file()));
		editor.viewer().getUndoManager().undo();
		assertEquals(TEXT, editor.text().getText());
		assertTrue(editor.isDirty());
		assertEquals(TEXT, Files.readString(received));
	}

	@Test
	void enterBeginsAParagraph() throws Exception {
		DraftEditor copy = copy(received());
		Window.until("it can be written in", () -> copy.text().getEditable());
		copy.text().setCaretOffset(TEXT.indexOf("\n\n2."));
		Keyboard.give(copy.text(), SWT.CR);
		"Notes the time;".chars().forEach(character -> Keyboard.give(copy.text(), character));
		Window.until("it is a paragraph", () -> copy.fresh() && copy.parsed().reading().paragraphs().size() == 3);
		assertEquals("Notes the time;", copy.parsed().reading().paragraphs().get(1).text());
		assertEquals(TEXT.replace("matter;", "matter;\n\nNotes the time;"), copy.text().getText());
		Keyboard.give(copy.text(), SWT.CR);
		Keyboard.give(copy.text(), SWT.CR);
		String parted = TEXT.replace("matter;", "matter;\n\nNotes the time;\n\n\n");
		Window.until("an empty line is only one line longer", () -> copy.text().getText().equals(parted));
	}

	@Test
	void aCopyIsAsSavedAgainWhenAllIsUndoneOrWrittenAsItStood() throws Exception {
		DraftEditor copy = copy(received());
		IDocument document = copy.viewer().getDocument();
		int place = TEXT.indexOf("the matter");
		document.replace(place, 0, "fully ");
		hasStar(copy, true);
		copy.viewer().getUndoManager().undo();
		hasStar(copy, false);
		copy.viewer().getUndoManager().redo();
		hasStar(copy, true);
		Window.page().saveEditor(copy, false);
		hasStar(copy, false);
		document.replace(place, "fully".length(), "later");
		hasStar(copy, true);
		document.replace(place, "later".length(), "fully");
		hasStar(copy, false);
		document.replace(place, "fully".length(), "fully");
		hasStar(copy, false);
	}

	/** Only Copy and Select All were there, as in what was received. */
	@Test
	void inACopyTheContextMenuCutsAndPastes() throws Exception {
		String cut = Window.japanese() ? "切り取り" : "Cut";
		String paste = Window.japanese() ? "貼り付け" : "Paste";
		Path received = received();
		DraftEditor original = (DraftEditor) Window.page().getActiveEditor();
		original.text().selectAll();
		assertTrue(Menus.offered(original.text().getMenu()).containsAll(List.of("(" + cut + ")", "(" + paste + ")")), Menus.offered(original.text().getMenu())::toString);
		DraftEditor copy = copy(received);
		String words = copy.text().getText();
		copy.selectAndReveal(words.indexOf("1."), words.length() - words.indexOf("1."));
		Menus.choose(copy.text().getMenu(), cut);
		assertEquals(words.substring(0, words.indexOf("1.")), copy.text().getText());
		Menus.choose(copy.text().getMenu(), paste);
		assertEquals(words, copy.text().getText());
	}

	/** Whether the tab says that something isn't saved. */
	private static void hasStar(DraftEditor editor, boolean changed) {
		assertEquals(changed, editor.isDirty());
		String said = (changed ? "*" : "") + editor.getTitle();
		Window.until("the tab says " + said, () -> Screen.all(Window.shell(), CTabFolder.class).flatMap(tabs -> Arrays.stream(tabs.getItems())).anyMatch(tab -> tab.getText().equals(said)));
	}

	private static DraftEditor copy(Path received) throws Exception {
		Screen.run("kakko.ui.draft.editCopy");
		Window.until("the copy is open", () -> Window.page().getActiveEditor() instanceof DraftEditor copy && !copy.file().equals(received) && copy.parsed() != null);
		return (DraftEditor) Window.page().getActiveEditor();
	}

	/** A draft that was received into a dossier, open in front. */
	private Path received() throws Exception {
		Path folderOfDossier = new Shelf(DossiersPlace.folder()).create("Deltas").folder();
		DossierFolder dossier = Desk.get().dossier(folderOfDossier);
		Path file = Files.writeString(folder.resolve("sample.draft"), TEXT);
		Path draft = dossier.draft(dossier.add(Documents.read(file, ReadChoices.DEFAULT, null)));
		Opening.draft(Window.page(), draft, "received");
		Window.until("it is read", () -> Window.page().getActiveEditor() instanceof DraftEditor open && open.parsed() != null);
		return draft;
	}

	@Test
	void copyTakesTheWordsThatAreMarked() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		editor.text().setSelection(TEXT.indexOf("Parties"), TEXT.indexOf("Parties") + "Parties".length());
		Event marked = new Event();
		marked.x = editor.text().getSelection().x;
		marked.y = editor.text().getSelection().y;
		editor.text().notifyListeners(SWT.Selection, marked);
		Screen.run("org.eclipse.ui.edit.copy");
		Clipboard clipboard = new Clipboard(Window.display());
		try {
			assertEquals("Parties", clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void anEditorThatIsClosedWhileItReadsLeavesNothingBehind() throws Exception {
		Path file = Files.writeString(folder.resolve("long.draft"), "1. Invites [Parties];\n\n".repeat(3000));
		Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.page().closeAllEditors(false);
		assertEquals(0, Window.page().getEditorReferences().length);
		assertEquals(1, open("short.draft", "Short.").parsed().reading().paragraphs().size());
	}

	private static Object pointed(DraftEditor editor) {
		Object first = ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
		return first == null ? "nothing" : first;
	}

	@Test
	void japaneseDraftsAreRead() throws Exception {
		StyledText text = open("草案.txt", "１．締約国に対し、［報告］を要請する。\n").text();
		assertTrue(text.getText().contains("締約国に対し"), text.getText());
	}

	@Test
	void largerTextIsLargerAtOnce() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		int before = Appearance.textSize();
		int high = text.getLineHeight(0);
		Screen.run("kakko.ui.larger");
		Window.until("the text is larger", () -> text.getLineHeight(0) > high);
		Screen.run("kakko.ui.smaller");
		Window.until("the text is as before", () -> text.getLineHeight(0) == high);
		assertEquals(before, Appearance.textSize());
	}

	@Test
	void darkColoursAreDarkAtOnceAndGoAgain() throws Exception {
		StyledText text = open("sample.draft", TEXT).text();
		Screen.run("kakko.ui.dark");
		Window.until("the ground is dark", () -> text.getBackground().getRed() < 128 && text.getForeground().getRed() > 128);
		Window.photograph("dark");
		Screen.run("kakko.ui.dark");
		Window.until("the ground is light", () -> text.getBackground().getRed() > 128 && text.getForeground().getRed() < 128);
	}

	@Test
	void otherColoursLeaveTheLineAtTheTopWhereItIs() throws Exception {
		StyledText text = open("sample.draft", "1. Urges Parties to take note;\n\n".repeat(60)).text();
		text.setTopIndex(40);
		assertEquals(40, text.getTopIndex());
		Screen.run("kakko.ui.dark");
		Window.until("the ground is dark", () -> text.getBackground().getRed() < 128);
		assertEquals(40, text.getTopIndex());
		Screen.run("kakko.ui.dark");
		Window.until("the ground is light", () -> text.getBackground().getRed() > 128);
		assertEquals(40, text.getTopIndex());
	}

	@Test
	void findGoesFromOneFindToTheNextAndAround() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		Screen.run("org.eclipse.ui.edit.findReplace");
		editor.findBar().find("THE");
		int first = editor.text().getSelection().x;
		editor.findBar().next();
		assertTrue(editor.text().getSelection().x > first);
		editor.findBar().next();
		assertEquals(first, editor.text().getSelection().x);
	}

	/** It began at the top, wherever one read. */
	@Test
	void findBeginsWhereTheUserIsAndSaysWhenItGoesOnFromTheTop() throws Exception {
		DraftEditor editor = open("sample.draft", IntStream.rangeClosed(1, 60).mapToObj(number -> number + ". Urges Parties to take note;\n\n").collect(Collectors.joining()));
		editor.text().setSelection(editor.text().getText().indexOf("41. "));
		Screen.run("org.eclipse.ui.edit.findReplace");
		editor.findBar().find("take");
		assertTrue(found(Window.japanese() ? "60 件中 41 件目" : "41 of 60"));
		editor.findBar().find("taken");
		assertTrue(found(Window.japanese() ? "見つかりません" : "Not found"));
		editor.findBar().find("take");
		assertTrue(found(Window.japanese() ? "60 件中 41 件目" : "41 of 60"), "from where one began");
		for (int next = 42; next <= 61; next++) {
			editor.findBar().next();
		}
		assertTrue(found(Window.japanese() ? "60 件中 1 件目（先頭に戻りました）" : "1 of 60, from the top again"));
		Window.photograph("find-from-top");
		assertEquals(List.of(), Screen.cut(Window.shell()).stream().filter(words -> words.contains("60")).toList());
		editor.findBar().previous();
		assertTrue(found(Window.japanese() ? "60 件中 60 件目（末尾に戻りました）" : "60 of 60, from the end again"));
	}

	@Test
	void findBeginsAtWhatIsSeenWhereTheCursorIsNot() throws Exception {
		DraftEditor editor = open("sample.draft", IntStream.rangeClosed(1, 60).mapToObj(number -> number + ". Urges Parties to take note;\n\n").collect(Collectors.joining()));
		editor.text().setTopIndex(editor.text().getLineAtOffset(editor.text().getText().indexOf("31. ")));
		Screen.run("org.eclipse.ui.edit.findReplace");
		editor.findBar().find("take");
		assertTrue(found(Window.japanese() ? "60 件中 31 件目" : "31 of 60"));
	}

	private static boolean found(String said) {
		return Screen.has(Window.shell(), said);
	}

	/** A dialog said that the draft is in no dossier, and left the user there. */
	@Test
	void aDraftOfNoDossierIsTakenIntoOneFromWhereACopyIsWanted() throws Exception {
		DraftEditor editor = open("sample.draft", TEXT);
		Screen.run("kakko.ui.draft.editCopy");
		assertTrue(editor.notice().words().contains(Window.japanese() ? "sample.draft はまだどの案件にも入っていません" : "sample.draft is in none yet"), editor.notice().words());
		Window.photograph("copy-needs-dossier");
		editor.notice().link().notifyListeners(SWT.Selection, new Event());
		Window.until("it is offered to be taken in", () -> Window.dialog() != null
				&& Screen.all(Window.dialog(), Table.class).flatMap(table -> Arrays.stream(table.getItems())).anyMatch(item -> item.getText().equals("sample.draft") || item.getText(1).equals("sample.draft")));
		Window.dialog().close();
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
		Window.until("the draft is read", () -> editor.parsed() != null);
		return editor;
	}

	private static StyleRange at(DraftEditor editor, String words) throws Exception {
		IDocument document = editor.viewer().getDocument();
		int offset = document.get().indexOf(words);
		return editor.viewer().looks(document.getLineOfOffset(offset)).stream().filter(look -> look.start <= offset && offset < look.start + look.length).findFirst().orElseThrow();
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
