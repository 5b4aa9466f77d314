package kakko.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Engine;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.desk.Desk;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;
import kakko.ui.tests.Course;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Window;
import kakko.ui.tracker.TrackerView;

@ExtendWith(Window.class)
class InspectorViewTest {

	private static final List<String> REVISIONS = List.of("1. Parties [shall][should] pay [now];\n", "1. Parties shall pay [now];\n", "1. Parties shall pay [now];\n");

	@TempDir
	private Path folder;
	private InspectorView view;
	private TrackerView elsewhere;
	private Course course;

	@BeforeEach
	void show() throws Exception {
		view = (InspectorView) Window.page().showView(InspectorView.ID);
		elsewhere = (TrackerView) Window.page().showView(TrackerView.ID);
	}

	@Test
	void tabGoesFromLinkToLinkAndBack() throws Exception {
		inspect(REVISIONS, new Spot(course(REVISIONS).draft(2), Kind.BRACKET, 0));
		assertTrue(tab(SWT.TRAVERSE_TAB_NEXT));
		assertEquals("r1.txt", view.text().getSelectionText());
		assertTrue(tab(SWT.TRAVERSE_TAB_NEXT));
		assertEquals("r2.txt", view.text().getSelectionText());
		assertTrue(tab(SWT.TRAVERSE_TAB_PREVIOUS));
		assertEquals("r1.txt", view.text().getSelectionText());
		assertFalse(tab(SWT.TRAVERSE_TAB_PREVIOUS), "before the first link the key leaves the text");
	}

	@Test
	void whatWasSelectedBeforeThePartIsOpenedIsTold() throws Exception {
		inspect(REVISIONS, new Spot(course(REVISIONS).draft(2), Kind.BRACKET, 0));
		Window.page().activate(elsewhere);
		Window.page().hideView(view);
		view = (InspectorView) Window.page().showView(InspectorView.ID);
		Window.until("it is told", () -> view.told().startsWith("[now]"));
	}

	@Test
	void behindTheLastLinkTabLeavesTheText() throws Exception {
		inspect(REVISIONS, new Spot(course(REVISIONS).draft(2), Kind.BRACKET, 0));
		for (int link = 0; link < REVISIONS.size(); link++) {
			assertTrue(tab(SWT.TRAVERSE_TAB_NEXT));
		}
		assertFalse(tab(SWT.TRAVERSE_TAB_NEXT));
	}

	@Test
	void enterFollowsTheLink() throws Exception {
		inspect(REVISIONS, new Spot(course(REVISIONS).draft(2), Kind.BRACKET, 0));
		tab(SWT.TRAVERSE_TAB_NEXT);
		Keyboard.give(view.text(), SWT.CR);
		Window.until("the oldest draft is in front", () -> Window.page().getActiveEditor().getTitle().equals(course.label(0)));
	}

	@Test
	void anAlternativeIsALinkToo() throws Exception {
		inspect(REVISIONS, new Spot(course(REVISIONS).draft(0), Kind.BRACKET, 0));
		tab(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("[should]", view.text().getSelectionText());
	}

	/** A date that is still to be agreed was offered as one of the dates. */
	@Test
	void aBlankIsNoAlternative() throws Exception {
		List<String> dates = List.of("1. Parties pay by [2030][2035][X date];\n");
		Course drafts = course(dates);
		inspect(dates, new Spot(drafts.draft(0), Kind.BRACKET, 0));
		assertTrue(view.told().contains("[2035]"), view.told());
		assertFalse(view.told().contains("[X date]"), view.told());
		inspect(dates, new Spot(drafts.draft(0), Kind.BRACKET, 2));
		Window.until("the blank is told", () -> view.told().startsWith("[X date]"));
		assertFalse(view.told().contains("[2035]"), view.told());
	}

	@Test
	void ofADraftByItselfOnlyThatItStandsIsTold() throws Exception {
		List<String> one = REVISIONS.subList(0, 1);
		inspect(one, new Spot(course(one).draft(0), Kind.BRACKET, 2));
		List<String> history = view.told().lines().filter(line -> line.startsWith("r")).toList();
		assertEquals(List.of(Window.japanese() ? "r1.txt  存在" : "r1.txt  stands"), history);
	}

	/** The copy between the two was passed over. */
	@Test
	void ofACopyOfACopyEveryStepIsTold() throws Exception {
		DossierFolder dossier = course(REVISIONS.subList(0, 1)).dossier();
		WorkingCopy copy = dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "copy");
		WorkingCopy copyOfCopy = dossier.copies().make(copy, "copy of a copy");
		inspect(dossier.draft(copyOfCopy), "copy of a copy", new Spot(dossier.draft(copyOfCopy), Kind.BRACKET, 2));
		Window.until("three steps are told", () -> List.of("r1.txt", "copy", "copy of a copy").equals(view.told().lines().filter(line -> line.matches("(r1|copy).*  \\S.*")).map(line -> line.replaceAll("  .*", "")).toList()));
	}

	/** It was told to be 100% sure, as if the engine had said so. */
	@Test
	void whatWasPutRightByHandIsToldToBe() throws Exception {
		Course drafts = course(List.of("1. Parties [shall] pay;\n", "1. Parties shall pay;\n"));
		correct(drafts.dossier(), OfBracket.gone(Fate.REJECTED, 0));
		inspect(drafts.draft(1), drafts.label(1), new Spot(drafts.draft(0), Kind.BRACKET, 0));
		assertTrue(view.told().contains(Window.japanese() ? "r2.txt   不採用   ✍ 手作業で訂正\n" : "r2.txt   rejected   ✍ corrected by hand\n"), view.told());
	}

	private static void correct(DossierFolder dossier, OfBracket said) throws Exception {
		List<Revision> revisions = dossier.dossier().getRevisions();
		dossier.corrections().correct(revisions.getFirst(), revisions.getLast(), Engine.read(dossier.read(revisions.getFirst())), Engine.read(dossier.read(revisions.getLast())),
				Corrections.of(said));
		Desk.get().changed(dossier);
	}

	@Test
	void aBracketIsToldHowManyAreAroundIt() throws Exception {
		List<String> nested = List.of("1. [Parties [shall [now]] pay;]\n");
		Course drafts = course(nested);
		inspect(nested, new Spot(drafts.draft(0), Kind.BRACKET, 0));
		assertEquals(Window.japanese() ? "ブラケット" : "Bracket", kind());
		inspect(nested, new Spot(drafts.draft(0), Kind.BRACKET, 1));
		Window.until("the inner is told", () -> view.told().startsWith("[shall"));
		assertEquals(Window.japanese() ? "ブラケット（1 つのブラケットの内側）" : "Bracket, inside 1 bracket", kind());
		inspect(nested, new Spot(drafts.draft(0), Kind.BRACKET, 2));
		Window.until("the innermost is told", () -> view.told().startsWith("[now"));
		assertEquals(Window.japanese() ? "ブラケット（2 つのブラケットの内側）" : "Bracket, inside 2 brackets", kind());
	}

	private String kind() {
		return view.told().lines().skip(1).findFirst().orElseThrow().replaceAll(" ·.*", "");
	}

	private Course course(List<String> revisions) throws Exception {
		course = Course.of(folder, "Finance", revisions);
		return course;
	}

	private void inspect(List<String> revisions, Spot spot) throws Exception {
		int last = revisions.size() - 1;
		inspect(course.draft(last), course.label(last), spot);
	}

	private void inspect(Path draft, String label, Spot spot) throws Exception {
		Window.page().openEditor(new DraftInput(draft, label), DraftEditor.ID);
		Window.page().activate(elsewhere);
		Window.until("the drafts are followed", () -> elsewhere.sentence().isEmpty());
		elsewhere.getSite().getSelectionProvider().setSelection(new StructuredSelection(spot));
		Window.until("it is told", () -> view.told().startsWith("["));
		Window.page().activate(view);
	}

	/** @return whether the key was for the text itself */
	private boolean tab(int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		view.text().notifyListeners(SWT.Traverse, event);
		return !event.doit;
	}

	@AfterEach
	void close() {
		Window.page().hideView(elsewhere);
		Window.page().hideView(view);
	}
}
