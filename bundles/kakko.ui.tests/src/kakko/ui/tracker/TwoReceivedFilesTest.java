package kakko.ui.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.report.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.compare.text.Side;
import kakko.ui.desk.Desk;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.inspector.InspectorView;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;
import kakko.ui.tests.Course;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

/** Two files of the user's that are in no dossier: what became of their brackets stays in sight whatever is selected. */
@ExtendWith(Window.class)
class TwoReceivedFilesTest {

	@TempDir
	private Path folder;
	private CompareEditor editor;
	private TrackerView brackets;
	private InspectorView inspector;

	@BeforeEach
	void compare() throws Exception {
		Path from = Files.writeString(folder.resolve("older.txt"), "1. Parties [shall][should] pay [now];\n\n2. Invites [all] Parties;\n\n3. Thanks [Iceland];\n");
		Path to = Files.writeString(folder.resolve("newer.txt"), "1. Parties shall pay [now];\n\n2. Invites Parties;\n\n3. Thanks Iceland;\n");
		brackets = (TrackerView) Window.page().showView(TrackerView.ID);
		inspector = (InspectorView) Window.page().showView(InspectorView.ID);
		editor = (CompareEditor) Window.page().openEditor(new CompareInput(from, to), CompareEditor.ID);
		Window.until("both are followed", () -> editor.pane().compared() != null && brackets.sentence().isEmpty() && rows() == 5);
	}

	@AfterEach
	void close() {
		Window.page().hideView(brackets);
		Window.page().hideView(inspector);
	}

	@Test
	void aSelectedRowStillTellsWhatBecameOfIt() {
		Window.page().activate(brackets);
		brackets.table().select(0, 2);
		told("[shall]", Fate.ACCEPTED);
		assertEquals(5, rows());
	}

	/** The cell that says "rejected" led to the newer paragraph alone: the words that were rejected had to be looked for. */
	@Test
	void whatIsGoneIsMarkedInTheOlderText() {
		Window.page().activate(brackets);
		brackets.table().select(1, 3);
		told("[should]", Fate.REJECTED);
		Window.until("it is marked", () -> editor.pane().sheet().selection().pointed().filter(pointed -> pointed.side() == Side.OLDER && "[should]".equals(bracket(pointed))).isPresent());
		Window.photograph("tracker-gone");
	}

	/** The line under it was there, and the red behind deleted words was painted over it. */
	@Test
	void theLineUnderWhatIsGoneIsSeen() {
		Window.until("nothing blue is in the older text", () -> blue() == 0);
		Window.page().activate(brackets);
		brackets.table().select(1, 3);
		Window.until("[should] has a blue line", () -> blue() > 30);
	}

	/** Blue dots in the words of the older text. */
	private int blue() {
		int left = 40;
		ImageData seen = Screen.pixels(editor.pane().sheet(), new Rectangle(left, 0, editor.pane().sheet().getSize().x / 2 - 2 * left, 120));
		int blue = 0;
		for (int y = 0; y < seen.height; y++) {
			for (int x = 0; x < seen.width; x++) {
				RGB dot = seen.palette.getRGB(seen.getPixel(x, y));
				blue += dot.blue > dot.red + 80 && dot.blue > 150 ? 1 : 0;
			}
		}
		return blue;
	}

	@Test
	void whatIsGoneIsMarkedWhereAMovedParagraphStandsNow() throws Exception {
		String moved = "Decides to convene a forum on water and rivers, with [all] Parties, in the year that follows";
		Path from = Files.writeString(folder.resolve("before.txt"), "1. " + moved + ";\n\n2. Thanks [Iceland];\n\n3. Requests the secretariat to report;\n");
		Path to = Files.writeString(folder.resolve("after.txt"), "1. Thanks [Iceland];\n\n2. Requests the secretariat to report;\n\n3. " + moved.replace("[all] ", "") + ";\n");
		editor = (CompareEditor) Window.page().openEditor(new CompareInput(from, to), CompareEditor.ID);
		Window.until("both are followed", () -> editor.pane().compared() != null && brackets.sentence().isEmpty() && rows() == 2);
		Window.page().activate(brackets);
		int row = brackets.table().rows().getDataValue(1, 0).toString().equals("[all]") ? 0 : 1;
		brackets.table().select(row, 3);
		Window.until("it is marked", () -> editor.pane().sheet().selection().pointed().filter(pointed -> "[all]".equals(bracket(pointed))).isPresent());
		assertTrue(editor.pane().sheet().spoken(editor.pane().sheet().selection().line()).contains("in the year that follows"));
		Window.photograph("tracker-gone-moved");
	}

	private String bracket(Pointed pointed) {
		return pointed.bracket() < 0 ? "" : editor.pane().compared().reading(pointed.side()).text(editor.pane().compared().reading(pointed.side()).brackets().get(pointed.bracket()));
	}

	@Test
	void aBracketOfTheComparisonTellsWhatBecameOfIt() {
		Window.page().activate(editor);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Spot(editor.pane().compared().file(Side.OLDER), Kind.BRACKET, 1)));
		told("[should]", Fate.REJECTED);
		assertEquals(5, rows());
	}

	@Test
	void aPartThatComesToTheFrontLeadsNowhere() {
		Window.page().activate(brackets);
		brackets.table().select(0, 2);
		Window.page().activate(editor);
		editor.pane().sheet().selection().select(editor.pane().sheet().lines().size() - 1, false);
		Pointed selected = editor.pane().sheet().selection().pointed().orElseThrow();
		Window.page().activate(brackets);
		Window.tell();
		assertEquals(selected, editor.pane().sheet().selection().pointed().orElseThrow());
	}

	@Test
	void whatWasSelectedInATextThatIsClosedLeadsNowhereEither() throws Exception {
		Window.page().activate(editor);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Spot(editor.pane().compared().file(Side.OLDER), Kind.BRACKET, 1)));
		Window.page().closeAllEditors(false);
		Path other = Files.writeString(folder.resolve("other.txt"), "1. Thanks [Norway] and [Chile];\n");
		Window.page().openEditor(new DraftInput(other, "other"), DraftEditor.ID);
		Window.page().activate(brackets);
		Window.until("the draft in front is followed", () -> rows() == 2);
		Window.tell();
		assertEquals(2, rows());
	}

	/** The table went back to one of the two files and said that none of its brackets is in doubt. */
	@Test
	void aDossierThatWasSelectedSinceStaysInTheTable() throws Exception {
		Window.page().activate(editor);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Spot(editor.pane().compared().file(Side.OLDER), Kind.BRACKET, 1)));
		told("[should]", Fate.REJECTED);
		Course course = Course.of(Desk.shelf().folder(), "Buoys", List.of("1. Invites [all] [Parties];\n", "1. Invites [Parties];\n"));
		DossiersView dossiers = (DossiersView) Window.page().showView(DossiersView.ID);
		dossiers.look();
		Window.page().activate(dossiers);
		dossiers.reveal(course.dossier(), course.dossier().dossier().getRevisions().getLast());
		Window.until("the dossier is followed", () -> brackets.sentence().isEmpty() && rows() == 2);
		Window.page().activate(brackets);
		Window.tell();
		Window.until("it still is", () -> brackets.sentence().isEmpty());
		assertEquals(2, rows());
	}

	private void told(String words, Fate fate) {
		String said = Wording.in(kakko.ui.Wording.ofWindow().locale()).of(fate);
		Window.until("the inspector tells of " + words, () -> inspector.told().startsWith(words) && inspector.told().contains(said));
		assertTrue(IntStream.range(0, rows()).anyMatch(row -> brackets.table().rows().getDataValue(1, row).toString().equals(words)));
	}

	private int rows() {
		return brackets.table().rows().getRowCount();
	}
}
