package kakko.ui.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.Revision;
import kakko.ui.compare.CompareEditor;
import kakko.ui.desk.Desk;
import kakko.ui.draft.DraftEditor;
import kakko.ui.open.Opening;
import kakko.ui.table.ElidedTree;
import kakko.ui.tests.Course;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class DossiersViewTest {

	@Test
	void anEmptyShelfSaysHowToBegin() {
		Window.until("the shelf is empty", () -> Screen.has(Window.shell(), Window.japanese() ? "サンプルを開く" : "Open the Sample"));
	}

	@Test
	void theSampleIsPutOnTheShelfWithItsDraftsOldestFirstAndTheirBracketsCounted() throws Exception {
		DossierFolder sample = sample();
		Window.until("the brackets are counted", () -> rows().stream().skip(1).allMatch(row -> row.matches(".*\\|\\d+")));
		assertEquals(List.of("2026-05-04 18:30", "2026-05-07 22:15", "2026-05-09 03:40"), names());
		assertTrue(rows().getFirst().startsWith(sample.dossier().getTitle()), rows()::toString);
	}

	@Test
	void aDraftIsOpenedFromTheTree() throws Exception {
		DossierFolder sample = sample();
		select(sample, 0);
		Screen.run("kakko.ui.dossiers.openSelected");
		Window.until("the draft is open", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && editor.getTitle().equals("2026-05-04 18:30"));
	}

	/** A copy could be made of an open draft only. */
	@Test
	void aCopyOfADraftIsMadeFromTheTree() throws Exception {
		String edit = Window.japanese() ? "写しを編集" : "Edit a Copy";
		DossierFolder sample = sample();
		view().tree().setSelection(new StructuredSelection(sample));
		assertFalse(Menus.offered(view().tree().getTree().getMenu()).contains(edit));
		select(sample, 1);
		Menus.choose(view().tree().getTree().getMenu(), edit);
		Window.until("the copy is open", () -> Window.page().getActiveEditor() instanceof DraftEditor editor && sample.copies().all().stream().anyMatch(copy -> sample.draft(copy).equals(editor.file())));
		assertEquals(sample.dossier().getRevisions().get(1).getId(), sample.copies().all().getFirst().getOf());
	}

	@Test
	void theDraftInFrontIsSelectedUntilTheUserSelectsOthers() throws Exception {
		DossierFolder sample = sample();
		for (int revision : List.of(0, 1)) {
			Revision draft = sample.dossier().getRevisions().get(revision);
			Opening.draft(Window.page(), sample.draft(draft), draft.getLabel());
			Window.until("it is selected", () -> Arrays.stream(view().tree().getTree().getSelection()).map(TreeItem::getText).toList().equals(List.of(draft.getLabel())));
		}
		select(sample, 0, 2);
		Window.page().activate(Window.page().getActiveEditor());
		assertEquals(2, view().tree().getTree().getSelectionCount());
	}

	/** A long name was cut off in the middle of a word, as if it ended there. */
	@Test
	void aNameThatHasNoRoomEndsWithAnEllipsis() throws Exception {
		String title = "Matters relating to Article 6, paragraph 2, of the Agreement: guidance on cooperative approaches";
		DossierFolder dossier = Course.of(Desk.shelf().folder(), title, List.of("1. Invites [all] Parties;\n")).dossier();
		view().look();
		Window.until("it is listed", () -> view().tree().getTree().getItemCount() == 1);
		Window.until("its name ends with …", () -> dossier().getText().startsWith("Matters relating") && dossier().getText().endsWith("…"));
		assertEquals(title, ElidedTree.words(dossier()));
		String told = view().tree().getLabelProvider(0) instanceof CellLabelProvider names ? names.getToolTipText(dossier) : "";
		assertEquals(title + "\n" + dossier.folder(), told);
		Window.photograph("dossiers-long-name");
	}

	@Test
	void aDraftIsComparedWithTheOneBefore() throws Exception {
		DossierFolder sample = sample();
		select(sample, 1);
		Screen.run("kakko.ui.compare.withPrevious");
		Window.until("the comparison is open", () -> Window.page().getActiveEditor() instanceof CompareEditor);
		assertEquals("2026-05-04 18:30 ↔ 2026-05-07 22:15", Window.page().getActiveEditor().getTitle());
	}

	@Test
	void twoSelectedDraftsAreComparedTheOlderFirst() throws Exception {
		DossierFolder sample = sample();
		select(sample, 2, 0);
		Screen.run("kakko.ui.compare.twoSelected");
		Window.until("the comparison is open", () -> Window.page().getActiveEditor() instanceof CompareEditor);
		assertEquals("2026-05-04 18:30 ↔ 2026-05-09 03:40", Window.page().getActiveEditor().getTitle());
	}

	@Test
	void whatWasRemovedIsHiddenUntilItIsAskedForAndCanBePutBack() throws Exception {
		DossierFolder sample = sample();
		Path draft = sample.draft(sample.dossier().getRevisions().get(1));
		select(sample, 1);
		Screen.run("kakko.ui.dossiers.remove");
		Window.until("it is gone", () -> names().equals(List.of("2026-05-04 18:30", "2026-05-09 03:40")));
		assertTrue(Files.exists(draft), "files stay");

		Screen.run("kakko.ui.dossiers.showRemoved");
		String removed = Window.japanese() ? "2026-05-07 22:15  外した草案" : "2026-05-07 22:15  removed";
		Window.until("it is shown", () -> names().equals(List.of("2026-05-04 18:30", "2026-05-09 03:40", removed)));
		view().tree().setSelection(new StructuredSelection(new ShownDraft(sample, sample.removed().getFirst())));
		Screen.run("kakko.ui.dossiers.restore");
		Window.until("it is back", () -> names().equals(List.of("2026-05-04 18:30", "2026-05-07 22:15", "2026-05-09 03:40")));
		Screen.run("kakko.ui.dossiers.showRemoved");
	}

	@Test
	void takingOutCanBeUndoneAndDoneAgain() throws Exception {
		DossierFolder sample = sample();
		select(sample, 0, 2);
		Screen.run("kakko.ui.dossiers.remove");
		Window.until("two are gone", () -> names().equals(List.of("2026-05-07 22:15")));
		Screen.run("org.eclipse.ui.edit.undo");
		Window.until("they are back", () -> names().equals(List.of("2026-05-04 18:30", "2026-05-07 22:15", "2026-05-09 03:40")));
		Screen.run("org.eclipse.ui.edit.redo");
		Window.until("they are gone again", () -> names().equals(List.of("2026-05-07 22:15")));
		assertEquals(2, sample.removed().size());
	}

	@Test
	void whatSomebodyShouldLookAtIsMarkedInTheTree() throws Exception {
		DossierFolder dossier = Course.of(Desk.shelf().folder(), "Finance", List.of("1. Parties [shall] pay;\n", "1. Parties  [shall] pay;\n")).dossier();
		view().look();
		Window.until("the drafts are marked", () -> rows().stream().map(row -> row.replaceAll("\\|.*", "")).toList().equals(List.of("⚠ Finance", "⚠ r1.txt", "⚠ r2.txt")));
		Object second = new ShownDraft(dossier, dossier.dossier().getRevisions().get(1));
		String told = view().tree().getLabelProvider(0) instanceof CellLabelProvider names ? names.getToolTipText(second) : "";
		assertTrue(told.contains(Window.japanese() ? "⚠ 「r2.txt」はファイルは別ですが、文言は「r1.txt」と全く同じです。" : "⚠ “r2.txt” says the same as “r1.txt”, word for word, in another file."), told);
		Window.photograph("dossiers-notices");
	}

	@Test
	void aCopyOfTheOriginalIsOpenedFromWhereItIsTold() throws Exception {
		DossierFolder sample = sample();
		Path original = sample.original(sample.dossier().getRevisions().getFirst());
		Path target = Desk.shelf().folder().resolve("copy.docx");
		view().notice().write(target, () -> Files.readAllBytes(original));
		Window.until("it is told", () -> view().notice().words().contains("copy.docx"));
		Link told = view().notice().link();
		assertTrue(told.getSize().y >= told.computeSize(told.getSize().x, SWT.DEFAULT).y, "a long path has its lines in a narrow part");
		assertEquals(-1, Files.mismatch(original, target));
		Window.photograph("dossiers-written");
	}

	@Test
	void aWorkingCopyStandsUnderTheDraftItWasMadeFrom() throws Exception {
		DossierFolder sample = sample();
		Revision newest = sample.dossier().getRevisions().getLast();
		sample.copies().make(newest, "Without the sunset clause");
		Desk.get().changed(sample);
		view().tree().expandAll();
		assertEquals(List.of("Without the sunset clause"), Arrays.stream(dossier().getItem(2).getItems()).map(ElidedTree::words).toList());
		Window.photograph("dossiers");
	}

	@Test
	void otherPartsTakeASelectedDraftAsItsFile() throws Exception {
		DossierFolder sample = sample();
		select(sample, 0);
		Object selected = view().tree().getStructuredSelection().getFirstElement();
		assertEquals(sample.draft(sample.dossier().getRevisions().getFirst()), ((ShownDraft) selected).getAdapter(Path.class));
	}

	@Test
	void aDossierThatCannotBeReadDoesNotHideTheOthers() throws Exception {
		Path shelf = Desk.shelf().folder();
		Files.writeString(Files.createDirectories(shelf.resolve("Broken")).resolve("item.dossier"), "<half");
		SampleHandler.sample();
		view().look();
		Window.until("both are shown", () -> view().tree().getTree().getItemCount() == 2);
		assertEquals(Window.japanese() ? "Broken  読み込めません" : "Broken  can't be read", ElidedTree.words(dossier()));
	}

	@Test
	void dossiersOfAConferenceStandTogether() throws Exception {
		Desk.shelf().create("COP 31", "Global stocktake");
		Desk.shelf().create("COP 31", "Mitigation");
		view().look();
		Window.until("they are shown", () -> rows().equals(List.of("COP 31|", "Global stocktake|", "Mitigation|")));
	}

	private static DossierFolder sample() throws Exception {
		DossierFolder sample = SampleHandler.sample();
		view().look();
		Window.until("the sample is shown", () -> view().tree().getTree().getItemCount() == 1 && dossier().getData() == sample && rows().size() == 4);
		return sample;
	}

	private static void select(DossierFolder dossier, int... revisions) {
		Window.page().activate(view());
		view().tree().setSelection(new StructuredSelection(Arrays.stream(revisions).mapToObj(at -> new ShownDraft(dossier, dossier.dossier().getRevisions().get(at))).toList()));
	}

	private static DossiersView view() {
		return (DossiersView) Window.page().findView(DossiersView.ID);
	}

	private static TreeItem dossier() {
		return view().tree().getTree().getItem(0);
	}

	private static List<String> names() {
		return Arrays.stream(dossier().getItems()).map(ElidedTree::words).toList();
	}

	/** As the user reads them: name|count. */
	private static List<String> rows() {
		List<String> rows = new ArrayList<>();
		Tree tree = view().tree().getTree();
		Arrays.stream(tree.getItems()).forEach(item -> add(item, rows));
		return rows;
	}

	private static void add(TreeItem item, List<String> rows) {
		rows.add(ElidedTree.words(item) + "|" + item.getText(1));
		if (item.getExpanded()) {
			Arrays.stream(item.getItems()).forEach(inner -> add(inner, rows));
		}
	}
}
