package kakko.ui.draft.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.report.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class DraftHoverTest {

	private static final List<String> REVISIONS = List.of("1. Invites [Parties] to paint the buoys of their harbours;\n", "1. Invites [all Parties] to paint the buoys of their harbours, see paragraph 2;\n\n2. Urges haste;\n");

	@TempDir
	private Path folder;

	@Test
	void aBracketTellsItsHistoryInThreeLines() throws Exception {
		Course course = Course.of(folder, "Buoys", REVISIONS);
		DraftEditor editor = open(course);
		Window.until("its history is told", () -> told(editor, "all Parties").contains(course.label(0)));
		List<String> lines = told(editor, "all Parties").lines().toList();
		assertEquals(3, lines.size());
		assertTrue(lines.get(0).startsWith("[all Parties]"), lines.get(0));
		assertTrue(lines.get(1).contains(course.label(1) + "  " + Wording.in(kakko.ui.Wording.ofWindow().locale()).of(Fate.EDITED)), lines.get(1));
		assertEquals(course.label(0) + (Window.japanese() ? "：" : ": ") + "[Parties]", lines.get(2));
	}

	/** Revisions behind the one that settled it were listed with nothing beside them. */
	@Test
	void theHistoryOfABracketEndsWhereItWasSettled() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(REVISIONS.getFirst(), "1. Invites Parties to paint the buoys of their harbours;\n", "1. Invites Parties to paint the buoys of their harbours soon;\n"));
		DraftEditor editor = open(course, 0);
		Window.until("its history is told", () -> told(editor, "Parties]").contains(course.label(1)));
		assertEquals(course.label(0) + "  → " + course.label(1) + "  " + Wording.in(kakko.ui.Wording.ofWindow().locale()).of(Fate.ACCEPTED), told(editor, "Parties]").lines().toList().get(1).strip());
	}

	@Test
	void aReferenceTellsWhatItNames() throws Exception {
		DraftEditor editor = open(Course.of(folder, "Buoys", REVISIONS));
		assertTrue(told(editor, "paragraph 2").contains("Urges haste"), told(editor, "paragraph 2"));
	}

	@Test
	void plainWordsTellNothing() throws Exception {
		DraftEditor editor = open(Course.of(folder, "Buoys", REVISIONS));
		assertEquals("", told(editor, "haste"));
	}

	@Test
	void aKeyOpensTheHoverAndEscapeClosesIt() throws Exception {
		Course course = Course.of(folder, "Buoys", REVISIONS);
		DraftEditor editor = open(course);
		Window.until("its history is told", () -> told(editor, "all Parties").contains(course.label(0)));
		editor.text().setFocus();
		editor.text().setCaretOffset(editor.text().getText().lastIndexOf("all Parties"));
		Screen.run("org.eclipse.ui.edit.text.showInformation");
		Window.until("the hover has the keyboard", () -> hover().isPresent() && hover().get().isFocusControl());
		assertTrue(hover().get().getText().startsWith("[all Parties]"), hover().get().getText());
		Window.photograph("hover");
		Keyboard.give(hover().get(), SWT.ESC);
		Window.until("it is closed", () -> hover().isEmpty());
	}

	/** It was "something unexpected": the word at the end has a ground that is wider than itself. */
	@Test
	void whatEndsWithTheWordForWhatBecameOfItIsShown() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(REVISIONS.getFirst(), "1. Invites Parties to paint the buoys of their harbours;\n"));
		DraftEditor editor = open(course, 0);
		Window.until("its history is told", () -> told(editor, "Parties]").contains(course.label(1)));
		editor.text().setFocus();
		editor.text().setCaretOffset(editor.text().getText().lastIndexOf("Parties]"));
		Screen.run("org.eclipse.ui.edit.text.showInformation");
		Window.until("the hover is there", () -> hover().isPresent());
		assertTrue(hover().get().getText().stripTrailing().endsWith(Wording.in(kakko.ui.Wording.ofWindow().locale()).of(Fate.ACCEPTED)), hover().get().getText());
	}

	/** Its ground began at the end of one line and went on in the next. */
	@Test
	void aWordOnAGroundIsNeverPartedAtTheEndOfALine() throws Exception {
		DraftEditor editor = open(Course.of(folder, "Buoys", REVISIONS));
		HoverText told = new HoverText(editor.text());
		for (int revision = 1; revision < 30; revision++) {
			told.words("r" + revision).chip("段落ごと削除 (merged from 3)", told.fates().of(Fate.DELETED)).words("，");
		}
		HoverPane pane = new HoverPane(Window.shell(), true);
		pane.setInput(told);
		pane.setSizeConstraints(600, 600);
		Point size = pane.computeSizeHint();
		pane.setSize(size.x, size.y);
		pane.setVisible(true);
		Window.until("the hover is there", () -> hover().isPresent());
		StyledText text = hover().orElseThrow();
		Window.photograph("hover-wrapped");
		for (int width = size.x; width > 250; width -= 35) {
			pane.setSize(width, size.y);
			Window.tell();
			for (StyleRange ground : text.getStyleRanges()) {
				assertEquals(text.getLocationAtOffset(ground.start).y, text.getLocationAtOffset(ground.start + ground.length - 1).y, () -> text.getTextRange(ground.start, ground.length));
			}
			assertEquals(told.toString(), text.getText().replace('\n', ' ').stripTrailing());
		}
		pane.dispose();
	}

	private static Optional<StyledText> hover() {
		return Arrays.stream(Window.display().getShells()).filter(shell -> shell != Window.shell() && shell.isVisible()).flatMap(shell -> Screen.all((Composite) shell, StyledText.class)).findFirst();
	}

	/** What the user reads with the mouse on these words. */
	private static String told(DraftEditor editor, String words) {
		DraftHover hover = new DraftHover(editor);
		IDocument document = editor.viewer().getDocument();
		IRegion place = hover.getHoverRegion(editor.viewer(), document.get().lastIndexOf(words));
		Object told = ((ITextHoverExtension2) hover).getHoverInfo2(editor.viewer(), place);
		return told == null ? "" : told.toString();
	}

	private static DraftEditor open(Course course) {
		return open(course, 1);
	}

	private static DraftEditor open(Course course, int revision) {
		Opening.draft(Window.page(), course.draft(revision), course.label(revision));
		Window.until("the draft is read", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor.parsed() != null);
		return (DraftEditor) Window.page().getActiveEditor();
	}
}
