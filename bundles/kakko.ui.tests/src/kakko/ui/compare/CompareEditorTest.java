package kakko.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.ui.compare.sheet.ComparisonCanvas;
import kakko.ui.compare.text.Filter;
import kakko.ui.compare.text.Side;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class CompareEditorTest {

	@TempDir
	private Path folder;

	@Test
	void theNumberOfTheChangeIsNotCutOff() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().go(true);
		String first = Window.japanese() ? "7 件中 1 件目" : "1 of 7";
		Window.until("all of it is seen", () -> Screen.find(editor.pane(), Label.class, label -> label.getText().equals(first)).filter(Screen::isWhole).isPresent());
		Window.photograph("change-number");
	}

	@Test
	void aFileThatWasWrittenSinceIsReadAnew() throws Exception {
		Path older = ComparisonTexts.write(folder, "v2.txt", "1. Parties [shall] pay;\n");
		Path newer = ComparisonTexts.write(folder, "v3.txt", "1. Parties [shall] pay;\n");
		CompareEditor editor = ComparisonTexts.open(older, newer);
		ComparisonTexts.write(folder, "v3.txt", "1. Parties should pay in the end;\n");
		Opening.comparison(Window.page(), older, newer);
		assertSame(editor, Window.page().getActiveEditor());
		Window.until("what is there now is compared", () -> ComparisonTexts.text(editor).contains("in the end"));
		Window.page().closeEditor(editor, false);
		ComparisonTexts.write(folder, "v3.txt", "1. Parties should pay at once;\n");
		CompareEditor again = ComparisonTexts.open(older, newer);
		assertTrue(ComparisonTexts.text(again).contains("at once"), ComparisonTexts.text(again));
	}

	@Test
	void whatBecameOfEachParagraphIsSaid() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		String said = ComparisonTexts.text(editor);
		Window.photograph("compare");
		if (!Window.japanese()) {
			assertTrue(said.contains("edited, paragraph 4: Parties should submit their views by 31 March 2028 via the submission portal of the secretariat;"
					+ " deleted: shall, 2027; inserted: should, 2028; shall → should"), said);
			assertTrue(said.contains("financial resources; inserted: financial; moved from 10 (II)"), said);
			assertTrue(said.contains("1 accepted 1 rejected 1 new"), said);
			assertTrue(said.contains("Option 2 chosen"), said);
			assertTrue(editor.pane().summary().startsWith("4 → 3 brackets, 1 kept, 1 accepted, 1 rejected, 1 deleted, 2 new"), editor.pane().summary());
		}
		assertTrue(said.contains("Option 1"), said);
	}

	@Test
	void longRunsWithoutAChangeStandInOneLineUntilTheyAreOpened() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		assertFalse(ComparisonTexts.text(editor).contains("observer organizations"));
		ComparisonCanvas sheet = editor.pane().sheet();
		int run = ComparisonTexts.line(editor, "budgetary") + 1;
		sheet.selection().select(run, false);
		Keyboard.give(sheet, SWT.SPACE);
		assertTrue(ComparisonTexts.text(editor).contains("observer organizations"));
	}

	@Test
	void aSectionIsFoldedUnderItsHeading() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, "Mitigation"), false);
		Keyboard.give(editor.pane().sheet(), SWT.SPACE);
		assertFalse(ComparisonTexts.text(editor).contains("temperature goal"));
		assertTrue(ComparisonTexts.text(editor).contains("one dialogue per year"));
		Keyboard.give(editor.pane().sheet(), SWT.SPACE);
		assertTrue(ComparisonTexts.text(editor).contains("temperature goal"));
	}

	@Test
	void theKeyGoesFromChangeToChangeAndAroundAgain() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		Screen.run("kakko.ui.compare.next");
		assertTrue(selected(editor).contains("financial resources"), selected(editor));
		Screen.run("kakko.ui.compare.next");
		assertTrue(selected(editor).contains("accelerated action"), selected(editor));
		Screen.run("kakko.ui.compare.previous");
		Screen.run("kakko.ui.compare.previous");
		assertTrue(selected(editor).contains("sectoral information"), selected(editor));
	}

	@Test
	void whatIsLookedForAloneIsShownUnderItsHeadings() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().filter(Filter.OPTIONS);
		String said = ComparisonTexts.text(editor);
		assertTrue(said.contains("one dialogue per year"), said);
		assertFalse(said.contains("accelerated action"), said);
		assertFalse(said.contains("Mitigation"), said);
		Window.photograph("compare-options");
		editor.pane().filter(Filter.OPTIONS);
		assertTrue(ComparisonTexts.text(editor).contains("accelerated action"));
	}

	/** The coloured counts looked like buttons, and did nothing. */
	@Test
	void aCountLooksForThatAloneUntilItIsPressedAgain() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		FateCount rejected = editor.pane().count(Fate.REJECTED).orElseThrow();
		press(rejected);
		assertTrue(rejected.isPressed());
		String said = ComparisonTexts.text(editor);
		assertTrue(said.contains("accelerated action"), said);
		assertFalse(said.contains("31 March"), said);
		assertFalse(said.contains("one dialogue per year"), said);
		Window.photograph("compare-rejected");
		Event click = new Event();
		click.button = 1;
		editor.pane().count(OptionOutcome.CHOSEN).orElseThrow().notifyListeners(SWT.MouseDown, click);
		assertTrue(ComparisonTexts.text(editor).contains("one dialogue per year"));
		press(rejected);
		assertFalse(ComparisonTexts.text(editor).contains("accelerated action"));
		assertTrue(ComparisonTexts.text(editor).contains("one dialogue per year"));
	}

	@Test
	void tabGoesFromCountToCount() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		FateCount accepted = editor.pane().count(Fate.ACCEPTED).orElseThrow();
		Keyboard.at(editor.pane().count(Fate.KEPT).orElseThrow());
		Keyboard.press(SWT.TAB);
		Window.until("the next has the keyboard", accepted::isFocusControl);
		Keyboard.press(SWT.SPACE);
		Window.until("it is pressed", accepted::isPressed);
		Window.photograph("compare-accepted");
	}

	private static void press(FateCount count) {
		Keyboard.give(count, SWT.SPACE);
	}

	@Test
	void inOneColumnDeletionsAndInsertionsRunOn() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().layOut(false);
		Window.photograph("compare-one-column");
		editor.pane().findBar().find("31 March 2027 2028");
		assertTrue(selected(editor).contains("submission portal"), selected(editor));
		Window.page().closeAllEditors(false);
		CompareEditor again = ComparisonTexts.open(folder);
		assertFalse(again.pane().sideBySide());
		again.pane().layOut(true);
	}

	@Test
	void whatIsFoundInAHiddenRowIsShown() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		Screen.run("org.eclipse.ui.edit.findReplace");
		editor.pane().findBar().find("observer organizations");
		assertTrue(selected(editor).contains("observer organizations"));
		assertEquals("observer organizations", words(editor));
		Window.until("the find bar is seen", editor.pane().findBar()::isOpen);
		Window.photograph("compare-find");
	}

	/** It began at the top, wherever one read. */
	@Test
	void findBeginsWhereTheUserIs() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, "31 March 2028"), false);
		Screen.run("org.eclipse.ui.edit.findReplace");
		editor.pane().findBar().find("Parties");
		assertTrue(selected(editor).contains("31 March 2028"), selected(editor));
		editor.pane().findBar().next();
		editor.pane().findBar().next();
		assertFalse(selected(editor).contains("31 March 2028"), selected(editor));
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, "31 March 2028"), false);
		editor.pane().findBar().next();
		assertTrue(selected(editor).contains("31 March 2028"), "from where the user went since");
	}

	@Test
	void aDraggedWordIsCopiedWithItsLook() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().sheet().selection().mark(ComparisonTexts.line(editor, "31 March 2028"), Side.NEWER, 8, 21);
		assertEquals("should submit", editor.pane().copied().plain());
		assertTrue(editor.pane().copied().html().contains(">should</ins> submit"), editor.pane().copied().html());
	}

	@Test
	void aBracketThatIsPointedAtElsewhereIsShownOnItsSide() throws Exception {
		Path from = ComparisonTexts.write(folder, "v2.draft", ComparisonTexts.OLDER);
		CompareEditor editor = ComparisonTexts.open(from, ComparisonTexts.write(folder, "v3.draft", ComparisonTexts.NEWER));
		editor.reveal(new Spot(from, Spot.Kind.BRACKET, 3));
		assertTrue(selected(editor).contains("technical paper"), selected(editor));
	}

	@Test
	void theSelectedParagraphIsToldToOthers() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, "31 March 2028"), false);
		Spot spot = (Spot) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
		assertEquals(new Spot(editor.input().to(), Spot.Kind.PARAGRAPH, 4), spot);
		Keyboard.give(editor.pane().sheet(), SWT.ARROW_UP);
		Keyboard.give(editor.pane().sheet(), SWT.ARROW_RIGHT);
		spot = (Spot) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
		assertEquals(new Spot(editor.input().from(), Spot.Kind.BRACKET, 0), spot);
		Window.photograph("compare-bracket");
	}

	@Test
	void theComparisonComesBackAfterARestart() {
		CompareInput input = new CompareInput(folder.resolve("a.docx"), folder.resolve("b.pdf"));
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		assertEquals(input, new CompareInputFactory().createElement(memento));
	}

	@Test
	void whatCannotBeReadIsNamedInASentence() throws Exception {
		Path scan = Files.write(folder.resolve("scan.pdf"), "%PDF-1.7 cut off".getBytes(StandardCharsets.US_ASCII));
		Window.page().openEditor(new CompareInput(ComparisonTexts.write(folder, "v2.draft", ComparisonTexts.OLDER), scan), CompareEditor.ID);
		Window.until("a dialog says so", () -> Window.dialog() != null);
		assertTrue(Window.dialog().getText().contains("scan.pdf"), Window.dialog().getText());
		assertEquals(0, Window.page().getEditorReferences().length);
	}

	@Test
	void itIsReadableInDarkColours() throws Exception {
		CompareEditor editor = ComparisonTexts.open(folder);
		Screen.run("kakko.ui.dark");
		Window.until("the ground is dark", () -> editor.pane().sheet().getBackground().getRed() < 128);
		Window.photograph("compare-dark");
		Screen.run("kakko.ui.dark");
		Window.until("the ground is light", () -> editor.pane().sheet().getBackground().getRed() > 128);
	}

	private static String selected(CompareEditor editor) {
		return editor.pane().sheet().spoken(editor.pane().sheet().selection().line());
	}

	private static String words(CompareEditor editor) {
		return editor.pane().sheet().selection().words();
	}
}
