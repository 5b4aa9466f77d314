package kakko.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.compare.CompareEditor;
import kakko.ui.desk.Desk;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;
import kakko.ui.tests.Course;
import kakko.ui.tests.Window;
import kakko.ui.timeline.TimelineView;
import kakko.ui.welcome.WelcomeInput;

/** The window is found as it was left: what it writes down when it closes brings the same back. */
@ExtendWith(Window.class)
class ReopeningTest {

	private static final List<String> REVISIONS = List.of("1. Parties [shall] pay;\n\n2. Invites [all] Parties;\n", "1. Parties shall pay;\n\n2. Invites [all] Parties;\n");

	@TempDir
	private Path folder;
	private Course course;

	@BeforeEach
	void drafts() throws Exception {
		course = Course.of(folder, "Finance", REVISIONS);
	}

	@Test
	void aDraftComesBackByItsNameWithTheCursorWhereItWas() throws Exception {
		Opening.spot(Window.page(), new Spot(course.draft(1), Kind.BRACKET, 0));
		Window.until("the cursor is at the bracket", () -> cursor() > 0);
		int at = cursor();
		reopen();
		assertEquals(List.of(course.label(1)), titles());
		Window.until("the cursor is where it was", () -> cursor() == at);
		assertTrue(((DraftEditor) front()).text().getText().startsWith("[all]", at));
	}

	@Test
	void aComparisonComesBackAtTheSelectedParagraph() throws Exception {
		Opening.comparison(Window.page(), course.draft(0), course.draft(1));
		Window.until("it is compared", () -> front() instanceof CompareEditor comparison && comparison.pane().compared() != null);
		((CompareEditor) front()).reveal(new Spot(course.draft(1), Kind.PARAGRAPH, 1));
		reopen();
		assertEquals(List.of(course.label(0) + " ↔ " + course.label(1)), titles());
		Window.until("the paragraph is selected", () -> front() instanceof CompareEditor comparison
				&& comparison.spot().equals(Optional.of(new Spot(course.draft(1), Kind.PARAGRAPH, 1))));
	}

	@Test
	void everyKindOfEditorComesBackInItsPlace() throws Exception {
		Opening.draft(Window.page(), course.draft(0), course.label(0));
		Opening.comparison(Window.page(), course.draft(0), course.draft(1));
		Window.page().openEditor(new WelcomeInput(), "kakko.ui.welcome");
		List<String> before = titles();
		reopen();
		assertEquals(before, titles());
		assertEquals(List.of("kakko.ui.draft", "kakko.ui.compare", "kakko.ui.welcome"), Arrays.stream(Window.page().getEditorReferences()).map(IEditorReference::getId).toList());
	}

	@Test
	void aDraftThatIsGoneIsNotAskedForAgain() throws Exception {
		DraftInput input = new DraftInput(course.draft(0), course.label(0));
		assertEquals(input, input.getPersistable());
		Files.delete(course.draft(0));
		assertEquals(null, input.getPersistable());
	}

	@Test
	void partsAreWhereTheyWereAtFirst() throws Exception {
		Window.page().resetPerspective();
		IViewPart timeline = Window.page().showView(TimelineView.ID);
		List<String> together = Arrays.stream(Window.page().getViewStack(timeline)).map(part -> part.getSite().getId()).toList();
		assertTrue(together.containsAll(List.of("kakko.ui.tracker", "kakko.ui.timeline")), together::toString);
	}

	@Test
	void aDossierThatWasClosedInTheTreeIsWrittenDown() throws Exception {
		Course shelved = Course.of(Desk.shelf().folder(), "Shelved", REVISIONS);
		DossiersView dossiers = (DossiersView) Window.page().findView(DossiersView.ID);
		dossiers.look();
		Window.until("it is shown", () -> dossiers.tree().getTree().getItemCount() == 1 && dossiers.tree().getExpandedElements().length == 1);
		dossiers.tree().collapseAll();
		XMLMemento memento = XMLMemento.createWriteRoot("state");
		dossiers.saveState(memento);
		assertEquals(shelved.dossier().folder().toString(), memento.getString("folded"));
	}

	/** Closes all editors, and opens them from what the window would have written down. */
	private static void reopen() throws Exception {
		IWorkbenchPage page = Window.page();
		IEditorReference[] open = page.getEditorReferences();
		IMemento[] states = page.getEditorState(open, true);
		page.closeAllEditors(false);
		page.openEditors(new IEditorInput[states.length], new String[states.length], states, IWorkbenchPage.MATCH_NONE, 0);
	}

	private static List<String> titles() {
		return Arrays.stream(Window.page().getEditorReferences()).map(IEditorReference::getTitle).toList();
	}

	private static IWorkbenchPart front() {
		return Window.page().getActiveEditor();
	}

	/** Place of the cursor in the draft in front; 0 while there is none. */
	private static int cursor() {
		return front() instanceof DraftEditor draft ? draft.text().getCaretOffset() : 0;
	}
}
