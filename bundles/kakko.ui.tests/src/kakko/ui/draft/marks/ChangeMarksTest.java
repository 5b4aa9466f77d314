package kakko.ui.draft.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.open.Opening;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class ChangeMarksTest {

	private static final String OLDER = """
			1. Invites Parties to paint the buoys of their harbours before winter;

			2. Requests the secretariat to report on lost anchors at its next session;

			3. Thanks the harbour masters for their letters;
			""";
	private static final String NEWER = """
			1. Invites all Parties to paint the buoys of their harbours before winter;

			3. Thanks the harbour masters for their letters;

			4. Encourages sailors to keep a lookout for drifting nets;
			""";

	@TempDir
	private Path folder;

	@Test
	void theMarginTellsWhatWasChangedDeletedAndAdded() throws Exception {
		DraftEditor editor = open(1);
		Window.until("the marks are there", () -> editor.marks().spoken().equals(List.of(said("CHANGED", "1. Invites all Parties to paint the buoys of their harbours before winter;"),
				said("DELETED", "3. Thanks the harbour masters for their letters;"), said("ADDED", "4. Encourages sailors to keep a lookout for drifting nets;"))));
		assertTrue(told(editor, "3. Thanks").contains("Requests the secretariat to report on lost anchors"), told(editor, "3. Thanks"));
		assertTrue(told(editor, "1. Invites all").contains("Invites Parties to paint the buoys"), told(editor, "1. Invites all"));
		Window.photograph("change-marks");
		Screen.run("kakko.ui.dark");
		Window.until("the ground is dark", () -> editor.text().getBackground().getRed() < 128);
		Window.photograph("change-marks-dark");
		Screen.run("kakko.ui.dark");
		Window.until("the ground is light", () -> editor.text().getBackground().getRed() > 128);
	}

	@Test
	void theFirstRevisionHasNoMarks() throws Exception {
		DraftEditor editor = open(0);
		assertEquals(List.of(), editor.marks().spoken());
		Screen.run("kakko.ui.compare.next");
		Drafts.footSays(Window.japanese() ? "この草案には変更の印がありません" : "No change is marked in this draft");
	}

	@Test
	void nextChangeGoesThroughThemAndAround() throws Exception {
		DraftEditor editor = open(1);
		Window.until("the marks are there", () -> editor.marks().spoken().size() == 3);
		Supplier<String> line = () -> editor.text().getLine(editor.text().getLineAtOffset(editor.text().getCaretOffset())).substring(0, 2);
		Screen.run("kakko.ui.compare.next");
		assertEquals("1.", line.get());
		Screen.run("kakko.ui.compare.next");
		assertEquals("3.", line.get());
		Screen.run("kakko.ui.compare.next");
		assertEquals("4.", line.get());
		Screen.run("kakko.ui.compare.next");
		assertEquals("1.", line.get());
		Screen.run("kakko.ui.compare.previous");
		assertEquals("4.", line.get());
	}

	@Test
	void marksCanBeSwitchedOff() throws Exception {
		DraftEditor editor = open(1);
		Window.until("the marks are there", () -> editor.marks().spoken().size() == 3);
		Screen.run(ChangeMarks.COMMAND);
		assertEquals(List.of(), editor.marks().spoken());
		Screen.run(ChangeMarks.COMMAND);
		Window.until("the marks are there again", () -> editor.marks().spoken().size() == 3);
	}

	@Test
	void whatIsFoldedAwayIsMarkedBesideTheLineThatStandsForIt() throws Exception {
		Course course = Course.of(folder, "Buoys", "md", List.of("# Paint\n\n" + OLDER + "\n# Nets\n\n5. Notes the nets;\n", "# Paint\n\n" + NEWER + "\n# Nets\n\n5. Notes the nets;\n"));
		Opening.draft(Window.page(), course.draft(1), course.label(1));
		DraftEditor editor = read();
		Window.until("the marks are there", () -> editor.marks().spoken().size() == 3);
		assertEquals("", told(editor, "# Paint"));
		editor.viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
		Window.until("it is folded", () -> !editor.text().getText().contains("Invites"));
		assertTrue(told(editor, "# Paint").contains("Invites Parties to paint the buoys"), told(editor, "# Paint"));
		assertTrue(told(editor, "# Paint").contains("Requests the secretariat to report on lost anchors"), told(editor, "# Paint"));
		assertEquals("", told(editor, "# Nets"));
		Window.photograph("change-marks-folded");
	}

	@Test
	void whatIsWrittenInACopyIsMarkedAfterAPause() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(OLDER));
		WorkingCopy copy = course.dossier().copies().make(course.dossier().dossier().getRevisions().getFirst(), "copy");
		Opening.draft(Window.page(), course.dossier().draft(copy), "copy");
		DraftEditor editor = read();
		assertFalse(editor.isDirty());
		editor.text().setCaretOffset(editor.text().getText().indexOf("letters"));
		editor.text().insert("kind and patient ");
		Window.until("it is marked", () -> editor.marks().spoken().equals(List.of(said("CHANGED", "3. Thanks the harbour masters for their kind and patient letters;"))));
	}

	/** It was marked against the revision that the first copy was made from. */
	@Test
	void aCopyOfACopyIsMarkedAgainstTheCopyItWasMadeFrom() throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(OLDER));
		DossierFolder dossier = course.dossier();
		WorkingCopy copy = dossier.copies().make(dossier.dossier().getRevisions().getFirst(), "copy");
		write(dossier, copy, "paint", "paint and light");
		WorkingCopy copyOfCopy = dossier.copies().make(copy, "copy of a copy");
		write(dossier, copyOfCopy, "letters", "kind letters");
		Opening.draft(Window.page(), dossier.draft(copyOfCopy), "copy of a copy");
		DraftEditor editor = read();
		Window.until("it is marked", () -> editor.marks().spoken().equals(List.of(said("CHANGED", "3. Thanks the harbour masters for their kind letters;"))));
	}

	private static void write(DossierFolder dossier, WorkingCopy copy, String words, String others) throws Exception {
		String text = Files.readString(dossier.draft(copy));
		dossier.copies().write(copy, text, text.replace(words, others));
	}

	/** What the user reads with the mouse on the bar beside these words. */
	private static String told(DraftEditor editor, String words) throws Exception {
		IDocument document = editor.viewer().getDocument();
		return editor.marks().told(document.getLineOfOffset(document.get().lastIndexOf(words)));
	}

	private DraftEditor open(int revision) throws Exception {
		Course course = Course.of(folder, "Buoys", List.of(OLDER, NEWER));
		Opening.draft(Window.page(), course.draft(revision), course.label(revision));
		return read();
	}

	private static DraftEditor read() {
		Window.until("the draft is read", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor.parsed() != null);
		return (DraftEditor) Window.page().getActiveEditor();
	}

	private static String said(String kind, String line) {
		return Wording.ofWindow().say("marks." + kind) + ": " + line;
	}
}
