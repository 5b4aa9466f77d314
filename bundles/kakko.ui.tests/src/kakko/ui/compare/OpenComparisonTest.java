package kakko.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.dossier.DossierFolder;
import kakko.ui.compare.choose.AtHand;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class OpenComparisonTest {

	@TempDir
	private Path folder;

	@Test
	void theDraftInFrontIsComparedWithTheOneBeforeIt() throws Exception {
		DossierFolder dossier = threeRevisions();
		Window.page().openEditor(new DraftInput(file(dossier, 2), "r3"), DraftEditor.ID);
		Screen.run("kakko.ui.compare.withPrevious");
		assertEquals(new CompareInput(file(dossier, 1), file(dossier, 2)), Window.page().getActiveEditor().getEditorInput());
		Screen.run("kakko.ui.compare.firstWithLast");
		assertEquals(new CompareInput(file(dossier, 0), file(dossier, 2)), Window.page().getActiveEditor().getEditorInput());
	}

	@Test
	void theFirstRevisionHasNoneBeforeIt() throws Exception {
		DossierFolder dossier = threeRevisions();
		Window.page().openEditor(new DraftInput(file(dossier, 0), "r1"), DraftEditor.ID);
		Shell[] said = new Shell[1];
		Display display = Window.display();
		display.timerExec(300, () -> {
			said[0] = Window.dialog();
			Window.photograph("no-previous");
			said[0].close();
		});
		Screen.run("kakko.ui.compare.withPrevious");
		assertTrue(said[0].isDisposed());
	}

	@Test
	void whatCannotBeComparedIsGreyInTheMenu() throws Exception {
		String two = Window.japanese() ? "選択した 2 つの版" : "Two Selected Revisions";
		String any = Window.japanese() ? "任意の 2 つ…" : "Any Two…";
		List<String> ofADossier = Window.japanese() ? List.of("前の版と比較", "最初の版と最新の版", "前回閲覧後の変更") : List.of("With Previous Revision", "First with Last Revision", "What Is New since I Last Looked");
		Drafts.open(ComparisonTexts.write(folder, "loose.draft", "1. Decides to act;\n"));
		List<String> ofAFile = enabled();
		assertTrue(ofAFile.contains(any), ofAFile::toString);
		assertTrue(Collections.disjoint(ofAFile, ofADossier), ofAFile::toString);
		Drafts.open(file(threeRevisions(), 2));
		List<String> ofARevision = enabled();
		assertTrue(ofARevision.containsAll(ofADossier), ofARevision::toString);
		assertFalse(ofARevision.contains(two), ofARevision::toString);
	}

	private static List<String> enabled() {
		return Menus.enabled(Window.japanese() ? "比較" : "Compare");
	}

	@Test
	void twoSelectedAreComparedInTheOrderOfTheirVersions() throws Exception {
		DossierFolder dossier = threeRevisions();
		assertEquals(new CompareInput(file(dossier, 0), file(dossier, 2)), AtHand.of(List.of(file(dossier, 2), file(dossier, 0))).both().orElseThrow());
	}

	@Test
	void whatIsNewIsWhatCameAfterTheLastLook() throws Exception {
		DossierFolder dossier = threeRevisions();
		assertTrue(AtHand.of(List.of(file(dossier, 2))).newSinceLooked().isEmpty());
		ComparisonTexts.open(file(dossier, 0), file(dossier, 1));
		Window.until("it was seen", () -> dossier.lastLooked().newest().isPresent());
		assertEquals(new CompareInput(file(dossier, 1), file(dossier, 2)), AtHand.of(List.of(file(dossier, 2))).newSinceLooked().orElseThrow());
	}

	@Test
	void anyTwoAreChosenFromTwoLists() throws Exception {
		DossierFolder dossier = threeRevisions();
		Window.page().openEditor(new DraftInput(file(dossier, 2), "r3"), DraftEditor.ID);
		Window.display().timerExec(500, () -> {
			Window.photograph("any-two");
			Window.dialog().getDefaultButton().notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		Screen.run("kakko.ui.compare.anyTwo");
		assertEquals(new CompareInput(file(dossier, 1), file(dossier, 2)), Window.page().getActiveEditor().getEditorInput());
	}

	private DossierFolder threeRevisions() throws Exception {
		return ComparisonTexts.dossier(folder, "1. Decides to act;\n", "1. Decides to act now;\n", "1. Decides to act now and then;\n");
	}

	private static Path file(DossierFolder dossier, int revision) {
		return dossier.draft(dossier.dossier().getRevisions().get(revision));
	}
}
