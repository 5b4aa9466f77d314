package kakko.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Row;
import kakko.dossier.DossierFolder;
import kakko.ui.compare.text.Side;
import kakko.ui.review.ReviewView;
import kakko.ui.spot.Spot;
import kakko.ui.table.ElidedTree;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class CorrectingTest {

	private static final String OLDER = """
			1. Welcomes the [generous] offer of the Government;

			2. Decides to establish a joint forum on water;

			3. Requests a report;
			""";
	private static final String NEWER = """
			1. Welcomes the generous offer of the Government;

			2. Agrees that ministers shall meet on rivers every year;

			3. Requests a report;
			""";

	@TempDir
	private Path folder;
	private DossierFolder dossier;
	private CompareEditor editor;

	@BeforeEach
	void open() throws Exception {
		dossier = ComparisonTexts.dossier(folder, OLDER, NEWER);
		editor = ComparisonTexts.open(dossier);
	}

	@Test
	void twoParagraphsBelongTogetherUntilThatIsUndone() throws Exception {
		assertEquals(Change.DELETED, row("joint forum").change());
		belongTogether("joint forum", "ministers");
		Window.until("they stand in one row", () -> row("joint forum") == row("ministers"));
		assertTrue(said().contains(Window.japanese() ? "手作業で訂正" : "corrected by hand"), said());
		assertEquals(1, dossier.corrections().all().size());
		Window.photograph("corrected");
		assertFalse(editor.pane().notice().isEmpty());
		Screen.run("org.eclipse.ui.edit.undo");
		Window.until("they stand apart again", () -> row("joint forum") != row("ministers"));
		assertEquals("", editor.pane().notice(), "what was undone isn't said to be kept");
		assertEquals(0, dossier.corrections().all().size());
		Screen.run("org.eclipse.ui.edit.redo");
		Window.until("they stand in one row again", () -> row("joint forum") == row("ministers"));
	}

	@Test
	void theWaysToPutItRightStandTogetherAndSayWhenToTakeThem() {
		if (Window.japanese()) {
			assertEquals(List.of("この 2 つは同じ段落: 別々の行にある旧版の段落と新版の段落が、実は同じ段落である場合に使います。", "この 2 つは別の段落: 左右に並んだ段落が、実は別の段落である場合に使います。", "このブラケットの結果", "このオプションの結果"),
					Menus.within("比較", "比較結果を訂正"));
		} else {
			assertEquals(List.of("These Two Are the Same Paragraph: A paragraph of the older draft and one of the newer stand apart here, and are the same paragraph.",
					"These Two Are Different Paragraphs: The paragraphs that stand side by side here aren't the same paragraph.", "This Bracket Was", "This Option Was"),
					Menus.within("Compare", "Correct the Comparison"));
		}
	}

	@Test
	void filesThatAreInNoDossierAreTakenIntoOneFromWhereItIsSaid(@TempDir Path elsewhere) throws Exception {
		CompareEditor loose = ComparisonTexts.open(elsewhere);
		loose.pane().sheet().selection().select(0, false);
		Screen.run("kakko.ui.compare.bracketWas", "kakko.ui.compare.bracketWas.fate", "REJECTED");
		assertTrue(loose.pane().notice().startsWith(Window.japanese() ? "訂正は案件に保存されます。" : "Corrections are kept in a dossier."), loose.pane().notice());
		Window.until("the way to a dossier is seen", () -> way(loose).isPresent());
		way(loose).orElseThrow().notifyListeners(SWT.Selection, new Event());
		Window.until("both drafts are offered", () -> offered().containsAll(List.of("v2.draft", "v3.draft")));
		Window.photograph("into-a-dossier");
		Window.dialog().close();
	}

	/** That a dossier is needed was still said when both had been taken into one. */
	@Test
	void thatADossierIsNeededIsNoLongerSaidOnceBothAreInOne(@TempDir Path elsewhere) throws Exception {
		CompareEditor loose = ComparisonTexts.open(elsewhere);
		loose.pane().offerDossier();
		Window.until("the way to a dossier is seen", () -> way(loose).isPresent());
		way(loose).orElseThrow().notifyListeners(SWT.Selection, new Event());
		String take = Window.japanese() ? "取り込む" : "Import";
		Window.until("both can be taken", () -> offered().containsAll(List.of("v2.draft", "v3.draft")) && Screen.button(Window.dialog(), take).isEnabled());
		Screen.press(Window.dialog(), take);
		Window.until("nothing is said any longer", () -> loose.pane().notice().isEmpty());
	}

	/** What stands in the lists of the dialog. */
	private static List<String> offered() {
		return Optional.ofNullable(Window.dialog()).stream().flatMap(dialog -> Screen.all(dialog, Table.class)).flatMap(table -> Stream.of(table.getItems()))
				.flatMap(item -> IntStream.range(0, 3).mapToObj(item::getText)).toList();
	}

	private static Optional<Link> way(CompareEditor editor) {
		return Screen.find(editor.pane(), Link.class, link -> link.getText().contains("<a>"));
	}

	@Test
	void theParagraphsOfARowDontBelongTogether() throws Exception {
		select("Requests a report");
		Screen.run("kakko.ui.compare.apart");
		Window.until("one is deleted, one is new", () -> editor.pane().compared().comparison().rows().stream().filter(row -> row.change() == Change.ADDED).count() == 2);
	}

	@Test
	void whatBecameOfABracketIsSaidByHand() throws Exception {
		assertEquals(Fate.ACCEPTED, fate());
		editor.reveal(new Spot(editor.input().from(), Spot.Kind.BRACKET, 0));
		Screen.run("kakko.ui.compare.bracketWas", "kakko.ui.compare.bracketWas.fate", "REJECTED");
		Window.until("it was rejected", () -> fate() == Fate.REJECTED);
		assertTrue(editor.pane().summary().contains(Window.japanese() ? "不採用 1" : "1 rejected"), editor.pane().summary());
	}

	/** It went on being said that it is kept, since there was still one correction: the one before. */
	@Test
	void whatReplacedAnotherCorrectionAndWasUndoneIsNotSaidToBeKept() throws Exception {
		editor.reveal(new Spot(editor.input().from(), Spot.Kind.BRACKET, 0));
		Screen.run("kakko.ui.compare.bracketWas", "kakko.ui.compare.bracketWas.fate", "REJECTED");
		Window.until("it was rejected", () -> fate() == Fate.REJECTED);
		editor.reveal(new Spot(editor.input().from(), Spot.Kind.BRACKET, 0));
		Screen.run("kakko.ui.compare.bracketWas", "kakko.ui.compare.bracketWas.fate", "DELETED");
		Window.until("it was deleted", () -> fate() == Fate.DELETED);
		assertFalse(editor.pane().notice().isEmpty());
		Screen.run("org.eclipse.ui.edit.undo");
		Window.until("it was rejected again", () -> fate() == Fate.REJECTED);
		assertEquals("", editor.pane().notice());
	}

	/** That one answer of a row was put right hid that another one is to be looked at. */
	@Test
	void aRowTellsWhatWasPutRightAndWhatIsStillToBeLookedAt() throws Exception {
		dossier = ComparisonTexts.dossier(folder.resolve("blanks"), "1. Decides to convene [X] meetings of the joint forum on water in [Y] places;\n",
				"1. Decides to convene meetings of the joint forum on water in places;\n");
		editor = ComparisonTexts.open(dossier);
		editor.reveal(new Spot(editor.input().from(), Spot.Kind.BRACKET, 0));
		Screen.run("kakko.ui.compare.bracketWas", "kakko.ui.compare.bracketWas.fate", "DELETED");
		Window.until("the first was deleted", () -> fate() == Fate.DELETED);
		assertTrue(said().contains(Window.japanese() ? "手作業で訂正" : "corrected by hand"), said());
		assertTrue(said().contains(Window.japanese() ? "要確認（60%）" : "unsure (60%)"), said());
	}

	@Test
	void aBracketOfTheOlderDraftIsNotNew() throws Exception {
		editor.reveal(new Spot(editor.input().from(), Spot.Kind.BRACKET, 0));
		Screen.run("kakko.ui.compare.bracketWas", "kakko.ui.compare.bracketWas.fate", "NEW");
		assertFalse(editor.pane().notice().isEmpty());
		assertEquals(0, dossier.corrections().all().size());
	}

	@Test
	void correctionsAreListedAndTakenBackThere() throws Exception {
		belongTogether("joint forum", "ministers");
		Window.until("they stand in one row", () -> row("joint forum") == row("ministers"));
		ReviewView review = (ReviewView) Window.page().showView(ReviewView.ID);
		Window.until("the correction is listed", () -> listed(review).contains("joint forum"));
		Window.photograph("review");
		Tree tree = review.tree().getTree();
		tree.setSelection(tree.getItem(1).getItem(0));
		Screen.run("kakko.ui.review.withdraw");
		Window.until("it is no longer listed", () -> !listed(review).contains("joint forum"));
		Window.until("they stand apart again", () -> row("joint forum") != row("ministers"));
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), new NullProgressMonitor(),
				null);
		Window.until("it is listed again", () -> listed(review).contains("joint forum"));
	}

	/** "Take Back" was grey after it, since nothing was selected there. */
	@Test
	void whatWasPutRightIsTakenBackWithOnePress() throws Exception {
		ReviewView review = (ReviewView) Window.page().showView(ReviewView.ID);
		Window.page().activate(editor);
		select("Requests a report");
		Screen.run("kakko.ui.compare.apart");
		belongTogether("joint forum", "ministers");
		Window.until("they stand in one row", () -> row("joint forum") == row("ministers"));
		Window.until("both corrections are listed", () -> listed(review).contains("joint forum") && listed(review).contains("Requests a report"));
		assertEquals(Side.NEWER, editor.pane().sheet().selection().pointed().orElseThrow().side(), "the user is where he did it");
		Window.photograph("take-back");
		Screen.press(Window.shell(), Window.japanese() ? "↶ 取り消す" : "↶ Take Back");
		Window.until("they stand apart again", () -> row("joint forum") != row("ministers"));
		assertTrue(listed(review).contains("Requests a report"), listed(review));
		assertFalse(listed(review).contains("joint forum"), listed(review));
	}

	private void belongTogether(String older, String newer) throws Exception {
		select(older);
		Screen.run("kakko.ui.compare.together");
		select(newer);
		Screen.run("kakko.ui.compare.together");
	}

	private void select(String words) {
		editor.pane().sheet().selection().select(ComparisonTexts.line(editor, words), false);
	}

	private Row row(String words) {
		return editor.pane().compared().comparison().rows().stream().filter(row -> has(row, Side.OLDER, words) || has(row, Side.NEWER, words)).findFirst().orElseThrow();
	}

	private boolean has(Row row, Side side, String words) {
		return (side == Side.OLDER ? row.from() : row.to()).stream().anyMatch(each -> editor.pane().compared().paragraph(side, each).text().contains(words));
	}

	private Fate fate() {
		return editor.pane().compared().comparison().brackets().getFirst().fate();
	}

	private String said() {
		return ComparisonTexts.text(editor);
	}

	private static String listed(ReviewView review) {
		return Arrays.stream(review.tree().getTree().getItems()).flatMap(group -> Arrays.stream(group.getItems())).map(ElidedTree::words).collect(Collectors.joining("\n"));
	}
}
