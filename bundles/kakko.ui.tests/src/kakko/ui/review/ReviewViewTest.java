package kakko.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.dossier.DossierFolder;
import kakko.dossier.SampleDossier;
import kakko.model.dossiers.Revision;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.compare.sheet.SheetSelection;
import kakko.ui.desk.Desk;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;
import kakko.ui.table.ElidedTree;
import kakko.ui.tests.Course;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

/** The answers of the sample's first comparison that are to be looked at. */
@ExtendWith(Window.class)
class ReviewViewTest {

	private ReviewView review;
	private CompareEditor editor;

	@BeforeEach
	void compare(@TempDir Path folder) throws Exception {
		DossierFolder dossier = Desk.get().dossier(SampleDossier.unpack(folder.resolve("deltas")).folder());
		List<Revision> revisions = dossier.dossier().getRevisions();
		review = (ReviewView) Window.page().showView(ReviewView.ID);
		editor = (CompareEditor) Window.page().openEditor(new CompareInput(dossier.draft(revisions.get(0)), dossier.draft(revisions.get(1))), CompareEditor.ID);
		Window.until("the answers are listed", () -> editor.pane().compared() != null && review.tree().getTree().getItemCount() == 2);
	}

	@Test
	void theFootOfTheWindowCountsWhatIsListed() {
		TreeItem doubts = review.tree().getTree().getItem(0);
		int listed = doubts.getItemCount();
		assertTrue(listed > 1);
		assertEquals(Window.japanese() ? "要確認（" + listed + "）" : "To be looked at (" + listed + ")", doubts.getText());
		String summary = editor.foot();
		assertTrue(summary.endsWith(Window.japanese() ? "要確認 " + listed : " · " + listed + " to be looked at"), summary);
	}

	/** A bracket that still stands had the older draft's number here and the newer's in the table. */
	@Test
	void anAnswerHasTheNumberOfTheParagraphInWhichItLastStood(@TempDir Path folder) throws Exception {
		String older = "1. Requests a report;\n\n2. Decides to establish a [joint forum on water and rivers] with the Parties;\n";
		String newer = "1. Requests a report;\n\n2. Thanks Iceland;\n\n3. Decides to establish a [standing committee on rivers and lakes] with the Parties;\n";
		Course course = Course.of(folder, "Forum", List.of(older, newer));
		CompareEditor other = (CompareEditor) Window.page().openEditor(new CompareInput(course.draft(0), course.draft(1)), CompareEditor.ID);
		Window.until("it is listed", () -> other.pane().compared() != null && review.tree().getTree().getItemCount() == 2 && review.tree().getTree().getItem(0).getItemCount() == 1);
		String said = ElidedTree.words(review.tree().getTree().getItem(0).getItem(0));
		assertTrue(said.startsWith("3 ") && said.contains("[standing committee"), said);
	}

	@Test
	void anAnswerIsConfirmedAndThatIsTakenBackWithButtons() {
		Window.page().activate(review);
		Button right = button("✓ 正しい", "✓ Right");
		Button back = button("↶ 取り消す", "↶ Take Back");
		assertFalse(right.isEnabled());
		assertFalse(back.isEnabled());
		int listed = review.tree().getTree().getItem(0).getItemCount();
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(0).getItem(0).getData()));
		assertFalse(back.isEnabled());
		Window.photograph("review-buttons");
		Screen.press(right.getParent(), right.getText());
		Window.until("it is no longer to be looked at", () -> review.tree().getTree().getItem(0).getItemCount() == listed - 1);
		Screen.press(back.getParent(), back.getText());
		Window.until("it is to be looked at again", () -> review.tree().getTree().getItem(0).getItemCount() == listed);
	}

	/** Whoever read that an answer is doubtful looked for "that is wrong" beside "that is right". */
	@Test
	void anAnswerIsPutRightFromItsContextMenu() throws Exception {
		Window.page().activate(review);
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(0).getItem(0).getData()));
		Window.tell();
		Menus.choose(review.tree().getTree().getMenu(), Window.japanese() ? new String[] { "このブラケットの結果", "採用" } : new String[] { "This Bracket Was", "Accepted" });
		Window.until("it is listed as put right", () -> review.tree().getTree().getItem(1).getItemCount() == 1);
	}

	/** The list went to its end with each answer that was said to be right. */
	@Test
	void whoeverGoesThroughTheAnswersStaysWhereHeIs() {
		Window.page().activate(review);
		TreeItem doubts = review.tree().getTree().getItem(0);
		review.tree().setSelection(new StructuredSelection(doubts.getItem(4).getData()));
		review.tree().getTree().setTopItem(doubts.getItem(3));
		String next = ElidedTree.words(doubts.getItem(5));
		int listed = doubts.getItemCount();
		Window.until("it was scrolled", () -> review.tree().getTree().getTopItem() == doubts.getItem(3));
		Screen.press(Window.shell(), Window.japanese() ? "✓ 正しい" : "✓ Right");
		Window.until("it is no longer to be looked at", () -> review.tree().getTree().getItem(0).getItemCount() == listed - 1);
		Window.until("the next one has its place", () -> next.equals(second()));
	}

	/** Nothing was selected any longer, and the buttons went grey: each answer had to be clicked. The text went to the paragraph at its top. */
	@Test
	void behindAnAnswerThatWasPutRightTheNextIsSelectedAndTheTextStays() {
		Window.page().activate(review);
		TreeItem doubts = review.tree().getTree().getItem(0);
		String next = ElidedTree.words(doubts.getItem(4));
		String nextButOne = ElidedTree.words(doubts.getItem(5));
		int listed = doubts.getItemCount();
		review.tree().setSelection(new StructuredSelection(doubts.getItem(3).getData()));
		Window.until("it is shown", () -> editor.pane().sheet().selection().pointed().isPresent());
		Pointed corrected = editor.pane().sheet().selection().pointed().orElseThrow();
		Menus.choose(button("✗ 誤り…", "✗ Wrong…").getMenu(), Menus.offered(button("✗ 誤り…", "✗ Wrong…").getMenu()).getFirst());
		Window.until("the next one is selected", () -> review.tree().getTree().getItem(0).getItemCount() == listed - 1 && List.of(next).equals(selected()));
		Window.tell();
		assertTrue(inSight(corrected), "what was put right is seen");
		Window.photograph("review-next");
		button("✓ 正しい", "✓ Right").setFocus();
		Screen.press(Window.shell(), Window.japanese() ? "✓ 正しい" : "✓ Right");
		Window.until("the one behind it is", () -> review.tree().getTree().getItem(0).getItemCount() == listed - 2 && List.of(nextButOne).equals(selected()));
		assertTrue(button("✓ 正しい", "✓ Right").isFocusControl(), "the keyboard stays at the button");
		assertFalse(inSight(corrected), "the text has gone on to what was put right now");
		Screen.press(Window.shell(), Window.japanese() ? "↶ 取り消す" : "↶ Take Back");
		Window.until("the last one is to be looked at again", () -> review.tree().getTree().getItem(0).getItemCount() == listed - 1);
		assertEquals(1, review.tree().getTree().getItem(1).getItemCount(), "the first one isn't taken back");
	}

	/** Whoever stood at a doubtful bracket in the text looked for it in the list. */
	@Test
	void whatIsSelectedInTheTextIsSelectedHereToo() {
		Window.page().activate(review);
		TreeItem doubts = review.tree().getTree().getItem(0);
		String words = ElidedTree.words(doubts.getItem(2));
		review.tree().setSelection(new StructuredSelection(doubts.getItem(2).getData()));
		Spot spot = SpotSelection.now(Window.page()).orElseThrow();
		review.tree().setSelection(new StructuredSelection(doubts.getItem(4).getData()));
		Window.page().activate(editor);
		((SpotSelection) editor.getSite().getSelectionProvider()).select(spot);
		Window.until("it is selected in the list", () -> List.of(words).equals(selected()));
		assertTrue(button("✓ 正しい", "✓ Right").isEnabled());
	}

	private List<String> selected() {
		return Arrays.stream(review.tree().getTree().getSelection()).map(ElidedTree::words).toList();
	}

	/** Whether the paragraph is selected and seen. */
	private boolean inSight(Pointed pointed) {
		SheetSelection selection = editor.pane().sheet().selection();
		return selection.pointed().filter(now -> now.row().from().equals(pointed.row().from())).isPresent() && editor.pane().sheet().seen().equals(selection.selected());
	}

	/** There was a button for an answer that is right, and none for one that is wrong. */
	@Test
	void anAnswerIsPutRightWithAButtonThatOffersWhatElseItCouldBe() {
		Window.page().activate(review);
		Button wrong = button("✗ 誤り…", "✗ Wrong…");
		assertFalse(wrong.isEnabled());
		TreeItem rejected = review.tree().getTree().getItem(0).getItem(0);
		String said = ElidedTree.words(rejected);
		assertTrue(said.contains(Window.japanese() ? "不採用（" : "rejected ("), said);
		review.tree().setSelection(new StructuredSelection(rejected.getData()));
		assertEquals(List.of(), Screen.cut(wrong.getParent()));
		assertTrue(Screen.all(wrong.getParent(), Button.class).allMatch(button -> button.getLocation().y == wrong.getLocation().y), "the buttons stand in one line");
		assertEquals(Window.japanese() ? List.of("採用", "段落ごと削除") : List.of("accepted", "deleted"), Menus.offered(wrong.getMenu()));
		Window.tell();
		Menus.choose(wrong.getMenu(), Window.japanese() ? "段落ごと削除" : "deleted");
		Window.until("it is listed as put right", () -> review.tree().getTree().getItem(1).getItemCount() == 1);
		String corrected = ElidedTree.words(review.tree().getTree().getItem(1).getItem(0));
		assertTrue(corrected.startsWith(Window.japanese() ? "段落ごと削除：" : "deleted: "), corrected);
		Window.photograph("review-put-right");
	}

	/** "Take Back" could be chosen of an answer that nobody put right, and did nothing; it stood among what puts an answer right. */
	@Test
	void theContextMenuOffersWhatCanBeDoneWithWhatIsSelected() {
		Window.page().activate(review);
		String right = Window.japanese() ? "✓ 正しい" : "✓ That Is Right";
		String back = Window.japanese() ? "↶ 取り消す" : "↶ Take Back";
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(0).getItem(0).getData()));
		offers(List.of("-", right, "(" + back + ")"));
		Screen.press(Window.shell(), Window.japanese() ? "✓ 正しい" : "✓ Right");
		Window.until("it is listed as put right", () -> review.tree().getTree().getItem(1).getItemCount() == 1);
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(1).getItem(0).getData()));
		offers(List.of("-", "(" + right + ")", back));
	}

	/** What the second line that is seen says, if it is an answer to be looked at. */
	private String second() {
		TreeItem doubts = review.tree().getTree().getItem(0);
		TreeItem first = review.tree().getTree().getTopItem();
		return first == null ? "" : ElidedTree.words(doubts.getItem(doubts.indexOf(first) + 1));
	}

	private void offers(List<String> last) {
		Menu menu = review.tree().getTree().getMenu();
		Window.until("its context menu ends with " + last, () -> Menus.offered(menu).size() > 3 && Menus.offered(menu).subList(Menus.offered(menu).size() - 3, Menus.offered(menu).size()).equals(last));
	}

	private Button button(String japanese, String english) {
		return Screen.find(Window.shell(), Button.class, button -> button.getText().equals(Window.japanese() ? japanese : english)).orElseThrow();
	}
}
