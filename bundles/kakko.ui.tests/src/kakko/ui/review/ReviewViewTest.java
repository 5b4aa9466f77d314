package kakko.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import kakko.ui.desk.Desk;
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
		Button right = button("✓ 正しい", "✓ That Is Right");
		Button back = button("↶ 取り消す", "↶ Take Back");
		assertFalse(right.isEnabled());
		assertFalse(back.isEnabled());
		int listed = review.tree().getTree().getItem(0).getItemCount();
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(0).getItem(0).getData()));
		assertFalse(back.isEnabled());
		Window.photograph("review-buttons");
		Screen.press(right.getParent(), right.getText());
		Window.until("it is no longer to be looked at", () -> review.tree().getTree().getItem(0).getItemCount() == listed - 1);
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(1).getItem(0).getData()));
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

	/** "Take Back" could be chosen of an answer that nobody put right, and did nothing; it stood among what puts an answer right. */
	@Test
	void theContextMenuOffersWhatCanBeDoneWithWhatIsSelected() {
		Window.page().activate(review);
		String right = Window.japanese() ? "✓ 正しい" : "✓ That Is Right";
		String back = Window.japanese() ? "↶ 取り消す" : "↶ Take Back";
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(0).getItem(0).getData()));
		offers(List.of("-", right, "(" + back + ")"));
		Screen.press(Window.shell(), right);
		Window.until("it is listed as put right", () -> review.tree().getTree().getItem(1).getItemCount() == 1);
		review.tree().setSelection(new StructuredSelection(review.tree().getTree().getItem(1).getItem(0).getData()));
		offers(List.of("-", "(" + right + ")", back));
	}

	private void offers(List<String> last) {
		Menu menu = review.tree().getTree().getMenu();
		Window.until("its context menu ends with " + last, () -> Menus.offered(menu).size() > 3 && Menus.offered(menu).subList(Menus.offered(menu).size() - 3, Menus.offered(menu).size()).equals(last));
	}

	private Button button(String japanese, String english) {
		return Screen.find(Window.shell(), Button.class, button -> button.getText().equals(Window.japanese() ? japanese : english)).orElseThrow();
	}
}
