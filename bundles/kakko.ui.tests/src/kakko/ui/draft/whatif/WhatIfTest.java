package kakko.ui.draft.whatif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.compare.CompareEditor;
import kakko.ui.draft.DraftEditor;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class WhatIfTest {

	private static final String TEXT = """
			1. Invites Parties [and observers] to consider [, as appropriate,] the matter;

			2. Parties [shall][should][may] act;

			3. Option 1: Decides to meet;

			Option 2: Decides not to meet;
			""";

	@TempDir
	private Path folder;

	@Test
	void whatWasReceivedStaysAsItIsWhateverIsTriedOut() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		byte[] draft = Files.readAllBytes(course.draft(0));
		byte[] original = Files.readAllBytes(original(course));
		DraftEditor received = Drafts.open(course.draft(0));
		String words = Drafts.words(received);
		Drafts.point(received, "observers");
		decide("ACCEPT");
		DraftEditor copy = Drafts.other(received);
		Window.until("it is decided in the copy", () -> Drafts.words(copy).contains("Parties and observers to consider"));
		Drafts.footSays(Window.japanese() ? "[and observers] を採用する：新しい写しに反映しました。" : "Accept [and observers]: done in a new working copy.");
		Window.photograph("what-if");
		assertTrue(copy.isDirty());
		assertFalse(received.isDirty());
		assertEquals(words, Drafts.words(received));
		copy.viewer().getUndoManager().undo();
		assertEquals(Drafts.words(received), Drafts.words(copy));
		assertFalse(copy.viewer().getUndoManager().undoable());
		copy.viewer().getUndoManager().redo();
		Window.page().saveEditor(copy, false);
		assertArrayEquals(draft, Files.readAllBytes(course.draft(0)));
		assertArrayEquals(original, Files.readAllBytes(original(course)));
	}

	@Test
	void inACopyADecisionIsOneStepToUndo() throws Exception {
		DraftEditor copy = copy();
		String before = Drafts.words(copy);
		Drafts.point(copy, "as appropriate");
		decide("REJECT");
		Window.until("the words are gone", () -> Drafts.words(copy).contains("to consider the matter;"));
		copy.viewer().getUndoManager().undo();
		assertEquals(before, Drafts.words(copy));
		Drafts.point(copy, "should");
		decide("ALTERNATIVE");
		Window.until("the others are gone", () -> Drafts.words(copy).contains("Parties should act;"));
		copy.viewer().getUndoManager().undo();
		assertEquals(before, Drafts.words(copy));
		Drafts.point(copy, "not to meet");
		decide("OPTION");
		Window.until("the other option is gone", () -> Drafts.words(copy).contains("Decides not to meet;") && !Drafts.words(copy).contains("Decides to meet;"));
		assertFalse(Drafts.words(copy).contains("Option"), Drafts.words(copy));
		copy.viewer().getUndoManager().undo();
		assertEquals(before, Drafts.words(copy));
	}

	@Test
	void whatIsDecidedWhileOneStillTypesIsDecidedInWhatStandsThere() throws Exception {
		DraftEditor copy = copy();
		Drafts.point(copy, "Invites");
		copy.text().insert("[Kindly] ");
		Drafts.point(copy, "observers");
		decide("ACCEPT");
		Window.until("it is decided", () -> Drafts.words(copy).contains("[Kindly] Invites Parties and observers to"));
	}

	@Test
	void aSecondCopyIsCalledSo() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		DraftEditor received = Drafts.open(course.draft(0));
		Screen.run("kakko.ui.draft.editCopy");
		DraftEditor first = Drafts.other(received);
		Drafts.open(course.draft(0));
		Screen.run("kakko.ui.draft.editCopy");
		Window.until("the second copy is in front", () -> Window.page().getActiveEditor() != first && Window.page().getActiveEditor() != received);
		assertEquals(first.getTitle() + " (2)", Window.page().getActiveEditor().getTitle());
	}

	@Test
	void theCopyIsComparedWithTheDraftItCameFrom() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		DraftEditor received = Drafts.open(course.draft(0));
		Drafts.point(received, "observers");
		decide("ACCEPT");
		DraftEditor copy = Drafts.other(received);
		Window.until("it is decided", copy::isDirty);
		Screen.run("kakko.ui.draft.compareCopy");
		assertFalse(copy.isDirty());
		CompareEditor first = compared(1);
		assertEquals(course.draft(0), first.input().from());
		Window.photograph("what-if-compared");
		Window.page().activate(copy);
		Drafts.point(copy, "should");
		decide("ALTERNATIVE");
		Window.until("the others are gone", () -> Drafts.words(copy).contains("Parties should act;"));
		Screen.run("kakko.ui.draft.compareCopy");
		compared(2);
	}

	private static CompareEditor compared(int accepted) {
		Window.until(accepted + " brackets are accepted", () -> Window.page().getActiveEditor() instanceof CompareEditor editor && editor.pane().compared() != null
				&& editor.pane().compared().comparison().brackets().stream().filter(fate -> fate.fate() == Fate.ACCEPTED).count() == accepted);
		return (CompareEditor) Window.page().getActiveEditor();
	}

	@Test
	void aReceivedDraftIsNoCopy() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(TEXT));
		Drafts.open(course.draft(0));
		Screen.run("kakko.ui.draft.compareCopy");
		Drafts.footSays(Window.japanese() ? "これは受け取った草案です" : "This draft was received.");
	}

	@Test
	void whereThereIsNoBracketTheFootOfTheWindowSaysWhereToPutTheCursor() throws Exception {
		DraftEditor copy = copy();
		String before = Drafts.words(copy);
		Drafts.point(copy, "Invites");
		decide("ACCEPT");
		Drafts.footSays(Window.japanese() ? "採用するブラケットの中にカーソルを" : "Put the cursor in the bracket that is to be accepted");
		assertEquals(before, Drafts.words(copy));
	}

	@Test
	void theContextMenuNamesTheWordsItIsAbout() throws Exception {
		DraftEditor copy = copy();
		Drafts.point(copy, "should");
		Window.until("the menu knows the bracket", () -> !entries(copy).isEmpty());
		assertEquals(Window.japanese() ? List.of("[should] を採用する", "[should] を不採用とする", "[should] を選び、ほかの 2 案を外す")
				: List.of("Accept [should]", "Reject [should]", "Choose [should], drop the 2 other alternatives"), entries(copy));
		Drafts.point(copy, "Invites");
		assertEquals(List.of(), entries(copy));
	}

	private static List<String> entries(DraftEditor editor) {
		MenuManager menu = new MenuManager();
		WhatIfMenu.fill(menu, editor);
		return Arrays.stream(menu.getItems()).filter(MenuManager.class::isInstance).flatMap(choices -> Arrays.stream(((MenuManager) choices).getItems())).map(WhatIfTest::words).toList();
	}

	private static String words(IContributionItem entry) {
		return ((ActionContributionItem) entry).getAction().getText();
	}

	private DraftEditor copy() throws Exception {
		DossierFolder dossier = Course.of(folder, "Buoys", List.of(TEXT)).dossier();
		return Drafts.open(dossier.draft(dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "copy")));
	}

	private static Path original(Course course) {
		Revision revision = course.dossier().dossier().getRevisions().getFirst();
		return course.dossier().original(revision);
	}

	private static void decide(String kind) throws Exception {
		Screen.run("kakko.ui.draft.whatIf", "kakko.ui.draft.whatIf.kind", kind);
	}
}
