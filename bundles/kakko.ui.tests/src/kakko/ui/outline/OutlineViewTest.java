package kakko.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.model.dossiers.WorkingCopy;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;
import kakko.ui.tests.Course;
import kakko.ui.tests.Window;
import kakko.ui.welcome.WelcomePage;

@ExtendWith(Window.class)
class OutlineViewTest {

	@TempDir
	private Path folder;

	@Test
	void sectionsAndParagraphsStandWithTheirBracketsAndLeadToTheText() throws Exception {
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		DraftEditor editor = outlined(view, "# Buoys\n\n1. Invites [Parties] [and observers];\n\n# Tides\n\n2. Urges;\n");
		TreeItem buoys = view.tree().getItem(0);
		assertEquals("Buoys", buoys.getText(0));
		assertEquals("[2]", buoys.getText(1));
		assertEquals("", view.tree().getItem(1).getText(1));
		Window.photograph("outline");
		view.tree().setFocus();
		select(view, view.tree().getItem(1));
		Window.until("the caret stands there", () -> editor.text().getCaretOffset() >= editor.text().getText().indexOf("# Tides"));
	}

	@Test
	void ofAComparisonTheNewerDraftIsOutlinedAndAClickGoesThereInTheComparison() throws Exception {
		Path older = Files.writeString(folder.resolve("v1.draft"), "# Buoys\n\n1. Invites [Parties];\n");
		Path newer = Files.writeString(folder.resolve("v2.draft"), "# Buoys\n\n1. Invites Parties;\n\n# Tides\n\n2. Urges [haste];\n");
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		CompareEditor editor = (CompareEditor) Window.page().openEditor(new CompareInput(older, newer), CompareEditor.ID);
		Window.until("the drafts are compared", () -> editor.pane().compared() != null);
		Window.until("the newer draft is outlined", () -> view.tree().isVisible() && lines(view).equals(List.of("Buoys ", "Tides [1]")));
		view.tree().setFocus();
		select(view, view.tree().getItem(1));
		Window.until("the comparison shows it", () -> editor.spot().equals(Optional.of(new Spot(newer, Kind.PARAGRAPH, 2))));
		Window.photograph("outline-comparison");
	}

	@Test
	void whatWasClosedStaysSoWhenTheSameDraftComesToTheFrontInAComparison() throws Exception {
		Path older = Files.writeString(folder.resolve("v1.draft"), "# Buoys\n\n1. Invites [Parties];\n");
		Path newer = Files.writeString(folder.resolve("v2.draft"), "# Buoys\n\n1. Invites Parties;\n\n# Tides\n\n2. Urges [haste];\n");
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		Window.page().openEditor(DraftInput.of(newer), DraftEditor.ID);
		Window.until("the draft is outlined", () -> view.tree().getItemCount() == 2 && view.tree().getItem(0).getExpanded());
		view.tree().getItem(0).setExpanded(false);
		CompareEditor editor = (CompareEditor) Window.page().openEditor(new CompareInput(older, newer), CompareEditor.ID);
		Window.until("the drafts are compared", () -> editor.pane().compared() != null);
		view.tree().setFocus();
		Window.until("a click goes to it in the comparison", () -> {
			select(view, view.tree().getItem(1));
			return editor.spot().equals(Optional.of(new Spot(newer, Kind.PARAGRAPH, 2)));
		});
		assertEquals(List.of("Buoys ", "Tides [1]"), lines(view));
		assertFalse(view.tree().getItem(0).getExpanded());
	}

	@Test
	void whereNothingIsOutlinedItIsSaidWhatWillStandHere() throws Exception {
		Path file = Files.writeString(folder.resolve("buoys.draft"), "# Buoys\n\n1. Invites Parties;\n");
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the outline is there", () -> view.sentence().isEmpty() && view.tree().getItemCount() == 1);
		WelcomePage.open(Window.page());
		String sentence = Window.japanese() ? "草案または比較を開くと、" : "Open a draft or a comparison: its sections and paragraphs";
		Window.until("it is said", () -> view.sentence().startsWith(sentence));
		Window.photograph("outline-nothing");
		Window.page().closeAllEditors(false);
		Window.until("it is still said", () -> view.sentence().startsWith(sentence));
	}

	@Test
	void theLineOfTheCaretIsSelectedAndTheTextKeepsTheKeyboard() throws Exception {
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		DraftEditor editor = outlined(view, "# Buoys\n\n1. Invites [Parties]:\n\n(a) To paint;\n\n# Tides\n\n2. Urges;\n");
		Window.page().activate(editor);
		editor.text().setFocus();
		caret(editor, "Urges");
		Window.until("its paragraph is selected", () -> selected(view).equals("2 Urges;"));
		caret(editor, "Parties");
		Window.until("that of the bracket is", () -> selected(view).startsWith("1 Invites"));
		caret(editor, "paint");
		Window.until("what is closed stays so: the line it is in", () -> selected(view).startsWith("1 Invites") && !view.tree().getItem(0).getItem(0).getExpanded());
		view.tree().getItem(0).setExpanded(false);
		caret(editor, "Parties");
		Window.until("its section", () -> selected(view).equals("Buoys"));
		assertTrue(editor.text().isFocusControl());
		assertEquals(editor.text().getText().indexOf("Parties") + 1, editor.text().getCaretOffset());
	}

	/** Lines that were never in sight have no height yet when their place is asked for. */
	@Test
	void theLineOfTheCaretIsBroughtIntoSight() throws Exception {
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		String paragraphs = IntStream.rangeClosed(1, 90).mapToObj(number -> number + ". Invites [Parties] to paint buoy " + number + ":\n\n(a) With care;\n\n").collect(Collectors.joining());
		DraftEditor editor = outlined(view, "# Buoys\n\n" + paragraphs + "# Tides\n\n91. Urges;\n");
		for (int number : new int[] { 70, 12, 88, 45 }) {
			caret(editor, "buoy " + number);
			Window.until("paragraph " + number + " is selected and seen", () -> selected(view).startsWith(number + " ") && inSight(view.tree().getSelection()[0]));
		}
	}

	private static boolean inSight(TreeItem line) {
		Rectangle place = line.getBounds();
		return place.height > 0 && line.getParent().getClientArea().intersection(place).height == place.height;
	}

	/** Opens a draft, with two lines in its outline. */
	private DraftEditor outlined(OutlineView view, String text) throws Exception {
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(Files.writeString(folder.resolve("buoys.draft"), text)), DraftEditor.ID);
		Window.until("the outline is there", () -> view.tree().getItemCount() == 2);
		return editor;
	}

	private static void caret(DraftEditor editor, String words) {
		editor.text().setCaretOffset(editor.text().getText().indexOf(words) + 1);
	}

	private static String selected(OutlineView view) {
		return view.tree().getSelectionCount() == 0 ? "" : view.tree().getSelection()[0].getText(0);
	}

	private static List<String> lines(OutlineView view) {
		return Arrays.stream(view.tree().getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList();
	}

	@Test
	void whatWasOpenedAndSelectedStaysSoWhileOneWrites() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of("1. Invites Parties:\n\n(a) To paint;\n\n(b) To moor;\n\n2. Urges;\n"));
		WorkingCopy copy = course.dossier().copies().make(course.dossier().dossier().getRevisions().getFirst(), "copy");
		OutlineView view = (OutlineView) Window.page().showView(OutlineView.ID);
		Opening.draft(Window.page(), course.dossier().draft(copy), "copy");
		DraftEditor editor = (DraftEditor) Window.page().getActiveEditor();
		Window.until("the outline is there", () -> view.tree().getItemCount() == 2);
		TreeItem paragraph = view.tree().getItem(0);
		paragraph.setExpanded(true);
		select(view, paragraph.getItem(1));
		editor.text().setCaretOffset(editor.text().getText().indexOf("2."));
		editor.text().insert("[Stresses haste;]\n\n");
		Window.until("the new paragraph is in the outline", () -> view.tree().getItemCount() == 3);
		assertEquals("[Stresses haste;]", view.tree().getItem(1).getText(0));
		assertEquals("[1]", view.tree().getItem(1).getText(1));
		assertEquals("2 Urges;", view.tree().getItem(2).getText(0));
		assertTrue(paragraph.getExpanded());
		assertEquals("(b) To moor;", view.tree().getSelection()[0].getText(0));
	}

	private static void select(OutlineView view, TreeItem item) {
		view.tree().setSelection(item);
		view.tree().notifyListeners(SWT.Selection, new Event());
	}
}
