package kakko.ui.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.dossier.DossierFolder;
import kakko.report.Wording;
import kakko.report.lives.LifeFilter.Trait;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.Desk;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.inspector.InspectorView;
import kakko.ui.program.Programs;
import kakko.ui.spot.Spot;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Menus;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;
import kakko.ui.timeline.TimelineView;

@ExtendWith(Window.class)
class TrackerViewTest {

	private static final List<String> REVISIONS = List.of("1. Parties [shall] pay [now];\n\n2. Invites [all] Parties;\n", "1. Parties shall pay [now][soon];\n\n2. Invites Parties;\n",
			"1. Parties shall pay [soon];\n\n2. Invites [all] Parties;\n");

	private TrackerView view;
	private Course course;

	@BeforeEach
	void open(@TempDir Path folder) throws Exception {
		course = Course.of(folder, "Finance", REVISIONS);
		view = (TrackerView) Window.page().showView(TrackerView.ID);
		Window.page().openEditor(new DraftInput(course.draft(2), course.label(2)), DraftEditor.ID);
		Window.page().activate(view);
		Window.until("the brackets are listed", () -> view.sentence().isEmpty() && rows().size() == 4);
	}

	@AfterEach
	void close() {
		Window.page().hideView(view);
	}

	@Test
	void aBracketHasARowAndARevisionAColumn() {
		assertEquals(worded("1 [shall] ● A ", "1 [now] ● K R", "1 [soon]  N K", "2 [all] ● R N"), rows());
		assertEquals(Window.japanese() ? "ブラケット（2）" : "Brackets (2)", view.getPartName());
	}

	@Test
	void aHeadSortsAndEqualRowsKeepTheOrderOfTheText() {
		view.table().rows().sort(2, SortDirectionEnum.DESC, false);
		view.table().refresh();
		assertEquals(worded("1 [soon]  N K", "1 [shall] ● A ", "1 [now] ● K R", "2 [all] ● R N"), rows());
	}

	@Test
	void wordsAndChipsNarrowTheRows() {
		view.bar().words().setText("all");
		assertEquals(worded("1 [shall] ● A ", "2 [all] ● R N"), rows());
		press(view.bar().trait(Trait.OPEN));
		assertEquals(worded("2 [all] ● R N"), rows());
		assertEquals(Window.japanese() ? "4 件中 1 件" : "1 of 4", view.bar().told());
	}

	/** The table was blank, without a word of what hides the rows. */
	@Test
	void whereNoRowIsLeftASentenceSaysWhy() throws Exception {
		assertEquals("", view.none());
		press(view.bar().trait(Trait.DOUBTFUL));
		assertEquals(List.of(), rows());
		assertEquals(Window.japanese() ? "全 4 件のうち、判定の確認が必要なものはありません。" : "None of 4 has an answer that isn't sure.", view.none());
		view.bar().words().setText("all");
		assertEquals(Window.japanese() ? "全 4 件のうち、上の条件に合うものはありません。" : "None of 4 matches what is asked for above.", view.none());
		Window.photograph("tracker-none");
		view.bar().words().setText("");
		view.bar().trait(Trait.DOUBTFUL).setSelection(false);
		view.bar().trait(Trait.DOUBTFUL).notifyListeners(SWT.Selection, new Event());
		assertEquals("", view.none());
		press(Screen.button(view.bar().words().getParent(), Window.japanese() ? "オプション" : "Options"));
		assertEquals(Window.japanese() ? "これらの草案にオプションはありません。" : "Options: none in these texts.", view.none());
	}

	/** The tab still said "Brackets (2)" of a dossier without drafts. */
	@Test
	void theTabSaysNoNumberWhereNoneIsKnown() throws Exception {
		DossierFolder empty = Desk.get().lay(Desk.shelf().create("Empty"));
		DossiersView dossiers = (DossiersView) Window.page().showView(DossiersView.ID);
		dossiers.look();
		Window.page().activate(dossiers);
		dossiers.reveal(empty, null);
		Window.until("it is said that there is none", () -> view.sentence().contains("Empty"));
		assertEquals(Window.japanese() ? "ブラケット" : "Brackets", view.getPartName());
	}

	/** The number of the tab stayed that of the drafts before while another part stood before it. */
	@Test
	void theTabSaysTheNumberOfTheDraftsInFrontAlsoBehindAnotherPart(@TempDir Path other) throws Exception {
		TimelineView timeline = (TimelineView) Window.page().showView(TimelineView.ID);
		assertFalse(Window.page().isPartVisible(view));
		Path older = Files.writeString(other.resolve("older.txt"), "1. Invites [all] Parties;\n");
		Path newer = Files.writeString(other.resolve("newer.txt"), "1. Invites [all] [the] [poorest] Parties;\n");
		Window.page().openEditor(new CompareInput(older, newer), CompareEditor.ID);
		Window.until("it is known", () -> view.getPartName().equals(Window.japanese() ? "ブラケット（3）" : "Brackets (3)"));
		Window.page().hideView(timeline);
	}

	@Test
	void numbersOfTheBarAreNotCutOff() {
		view.bar().words().setText("all");
		Window.until("all of " + view.bar().told() + " is seen", () -> Screen.isWhole(view.bar().fates()) && Screen.isWhole(view.bar().export()));
	}

	/** "1,617 of 1,702" pushed it over the edge of a small screen. */
	@Test
	void theExportIsWholeHoweverLittleRoomThereIs() {
		Composite bar = view.bar().export().getParent();
		Point size = bar.getSize();
		int needed = Arrays.stream(bar.getChildren()).mapToInt(each -> each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).sum();
		for (int less : List.of(0, 20, 40, 60, 80, 100)) {
			bar.setSize(Math.min(size.x, needed - less), size.y);
			Window.tell();
			assertTrue(Screen.isWhole(view.bar().export()), "in " + bar.getSize().x);
			Window.photograph("tracker-narrow-" + less);
		}
		bar.setSize(size);
		assertTrue(Screen.isWhole(view.bar().fates()) && Screen.isWhole(view.bar().export()));
	}

	/** Whoever wanted to see what was rejected sorted, and scrolled. */
	@Test
	void theBracketsOfOneFateAreListed() {
		assertEquals(Window.japanese() ? List.of("全 4 件", "維持 1", "採用 1", "不採用 1", "新規 1") : List.of("4 in all", "1 kept", "1 accepted", "1 rejected", "1 new"), fates());
		choose(Window.japanese() ? "不採用 1" : "1 rejected");
		assertEquals(worded("1 [now] ● K R"), rows());
		Window.photograph("tracker-rejected");
		view.bar().words().setText("all");
		assertEquals(List.of(), rows());
		assertEquals(Window.japanese() ? List.of("4 件中 2 件", "採用 1", "不採用 0", "新規 1") : List.of("2 of 4", "1 accepted", "0 rejected", "1 new"), fates());
		choose(fates().getFirst());
		assertEquals(worded("1 [shall] ● A ", "2 [all] ● R N"), rows());
	}

	@Test
	void aFateThatIsAskedForIsPutAsideWithTheBrackets() {
		choose(Window.japanese() ? "不採用 1" : "1 rejected");
		press(Screen.button(view.bar().words().getParent(), Window.japanese() ? "オプション" : "Options"));
		assertEquals(Window.japanese() ? "全 0 件" : "0 in all", view.bar().told());
	}

	private List<String> fates() {
		return List.of(view.bar().fates().getItems());
	}

	private void choose(String count) {
		view.bar().fates().select(view.bar().fates().indexOf(count));
		view.bar().fates().notifyListeners(SWT.Selection, new Event());
	}

	/** Four were, under a line of two and a half. */
	@Test
	void onASmallScreenSevenRowsAreSeen() {
		Window.fillSmallScreen();
		NatTable table = view.table().widget();
		Window.until("there is room for seven rows", () -> (table.getClientArea().height - table.getRowHeightByPosition(0)) / table.getRowHeightByPosition(1) >= 7);
	}

	/** Words that are all read in a cell were said again under the pointer. */
	@Test
	void underThePointerIsSaidWhatIsNotReadInTheCell(@TempDir Path folder) throws Exception {
		assertEquals("", under(0, 1));
		assertEquals("", under(0, 3));
		String words = "[taking into account the needs of all Parties along the lower rivers, of their farmers and of those who fish]";
		Course cut = Course.of(folder, "Long", List.of("1. Parties shall, " + words + ", pay [now];\n"));
		Window.page().openEditor(new DraftInput(cut.draft(0), cut.label(0)), DraftEditor.ID);
		Window.page().activate(view);
		Window.until("its brackets are listed", () -> view.sentence().isEmpty() && rows(4).size() == 2);
		Window.until("the whole of a cut cell is said", () -> words.equals(under(0, 1).replaceAll("\\s+", " ")));
		assertEquals("", under(1, 1));
	}

	/** What is said under the pointer when it rests on a cell; empty for nothing. */
	private String under(int row, int column) {
		Rectangle cell = view.table().widget().getBoundsByPosition(column, row + 1);
		Event event = new Event();
		event.x = cell.x + cell.width / 2;
		event.y = cell.y + cell.height / 2;
		view.table().widget().notifyListeners(SWT.MouseHover, event);
		Window.tell();
		String said = Stream.of(Window.shell().getShells()).filter(Shell::isVisible).flatMap(tip -> Screen.all(tip, CLabel.class)).map(CLabel::getText).findFirst().orElse("");
		view.table().widget().notifyListeners(SWT.MouseExit, event);
		return said;
	}

	@Test
	void aCellLeadsToTheBracketInThatRevision() {
		List<Object> said = new ArrayList<>();
		view.getSite().getSelectionProvider().addSelectionChangedListener(event -> said.add(event.getStructuredSelection().getFirstElement()));
		view.table().select(1, 2);
		assertEquals(List.of(new Spot(course.draft(0), Spot.Kind.BRACKET, 1)), said);
		Keyboard.give(view.table().widget(), SWT.CR);
		Window.until("the older draft is in front", () -> Window.page().getActiveEditor().getTitle().equals(course.label(0)));
	}

	@Test
	void whatBecameOfABracketIsSeenInItsParagraph() {
		view.table().select(0, 3);
		assertEquals(new Spot(course.draft(1), Spot.Kind.PARAGRAPH, 0), selected());
	}

	@Test
	void whatIsGoneIsSeenWhereItStoodWhenThatDraftIsInFront() throws Exception {
		DraftEditor older = (DraftEditor) Window.page().openEditor(new DraftInput(course.draft(0), course.label(0)), DraftEditor.ID);
		Window.until("it is read", () -> older.parsed() != null);
		Window.page().activate(view);
		view.table().select(0, 3);
		assertEquals(new Spot(course.draft(0), Spot.Kind.BRACKET, 0), selected());
		Window.until("the draft shows it", () -> older.text().getText().startsWith("[shall]", older.caret()));
	}

	@Test
	void theInspectorTellsWhatIsSelectedInTheTable() throws Exception {
		InspectorView inspector = (InspectorView) Window.page().showView(InspectorView.ID);
		Window.page().activate(view);
		view.table().select(1, 2);
		Window.until("the inspector tells of it", () -> inspector.told().startsWith("[now]"));
		List<String> history = inspector.told().lines().filter(line -> line.startsWith("r")).map(line -> line.replaceAll("\\s+", " ")).toList();
		assertEquals(3, history.size(), inspector.told());
		assertTrue(history.get(2).contains(kakko.report.Wording.in(kakko.ui.Wording.ofWindow().locale()).of(Fate.REJECTED)), history.get(2));
		Window.photograph("tracker");
	}

	@Test
	void theExportHasTheRowsAsTheyStand(@TempDir Path folder) throws Exception {
		press(view.bar().trait(Trait.OPEN));
		Path file = folder.resolve("open.csv");
		view.export(file);
		Window.until("the export is told", () -> view.notice().words().contains(file.toString()));
		List<String> lines = Files.readString(file).lines().toList();
		assertEquals(3, lines.size());
		assertTrue(lines.get(1).startsWith(worded("1,,,[soon],,N,K,").getFirst()), lines.get(1));
		assertTrue(lines.get(2).startsWith(worded("2,,,[all],●,R,N,").getFirst()), lines.get(2));
	}

	@Test
	void theExportCanBeAWorkbook(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("brackets.xlsx");
		view.export(file);
		Window.until("the export is told", () -> view.notice().words().contains(file.toString()));
		try (ZipFile workbook = new ZipFile(file.toFile())) {
			String words = new String(workbook.getInputStream(workbook.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
			List.of("[shall]", "[now]", "[soon]", "[all]", course.label(0), course.label(2)).forEach(word -> assertTrue(words.contains(">" + word + "<"), word));
		}
	}

	@Test
	void theExportIsOpenedFromWhereItIsTold(@TempDir Path folder) throws Exception {
		List<Path> opened = new ArrayList<>();
		Programs.openWith(opened::add);
		try {
			Path file = folder.resolve("brackets.csv");
			view.export(file);
			Window.until("the export is told", () -> view.notice().words().contains(Window.japanese() ? "フォルダーを表示" : "Show in folder"));
			follow("file");
			follow("folder");
			assertEquals(List.of(file, folder), opened);
		} finally {
			Programs.openWith(null);
		}
	}

	private void follow(String link) {
		Event click = new Event();
		click.text = link;
		view.notice().link().notifyListeners(SWT.Selection, click);
	}

	@Test
	void aBracketThatIsSelectedElsewhereIsSelectedInItsRevision() throws Exception {
		selectElsewhere(new Spot(course.draft(1), Spot.Kind.BRACKET, 0));
		Window.until("its row is selected", () -> view.table().row() != null && view.table().row().text().equals("[now]"));
		assertEquals(course.label(1), view.table().column().head());
	}

	@Test
	void aRowThatIsFilteredAwayIsNotSelected() throws Exception {
		press(view.bar().trait(Trait.OPEN));
		selectElsewhere(new Spot(course.draft(0), Spot.Kind.BRACKET, 0));
		Window.until("nothing is selected", () -> view.table().row() == null);
		assertEquals(2, rows().size());
	}

	/** Whoever read a wrong fate in the table had to look for its comparison first. */
	@Test
	void whatBecameOfABracketIsPutRightInItsCell() throws Exception {
		view.table().select(1, 4);
		Menus.choose(view.table().widget().getMenu(), bracketWas("Accepted", "採用"));
		Window.until("it was accepted, by hand", () -> worded("1 [now] ● K A").getFirst().concat(Wording.BY_HAND).equals(rows().get(1)));
		assertEquals("[now]", view.table().row().text());
		assertTrue(view.notice().words().contains(Window.japanese() ? "保存しました" : "Kept in the dossier"), view.notice().words());
		Window.photograph("tracker-corrected");
		Screen.run("org.eclipse.ui.edit.undo");
		Window.until("it was rejected again", () -> worded("1 [now] ● K R").getFirst().equals(rows().get(1)));
		assertEquals("", view.notice().words(), "what was undone isn't said to be kept");
	}

	@Test
	void whatCannotBeSaidOfABracketIsExplained() {
		view.table().select(1, 4);
		Menus.choose(view.table().widget().getMenu(), bracketWas("Kept", "維持"));
		Window.until("that two brackets are needed is said", () -> view.notice().words().contains(Window.japanese() ? "ブラケットが 2 つ必要" : "Two brackets are needed"));
		assertTrue(view.notice().words().contains(course.label(1)) && view.notice().words().contains(course.label(2)), view.notice().words());
		assertTrue(course.dossier().corrections().all().isEmpty());
	}

	@Test
	void nothingIsPutRightWhereNothingIsTold() {
		Menu menu = view.table().widget().getMenu();
		view.table().select(2, 2);
		String bracket = Window.japanese() ? "このブラケットの結果" : "This Bracket Was";
		String option = Window.japanese() ? "このオプションの結果" : "This Option Was";
		assertEquals(List.of(Window.japanese() ? "この箇所の草案を開く" : "Open the Draft Here", "-", bracket, option), Menus.offered(menu));
		assertTrue(Menus.offered(menu, bracket).stream().allMatch(fate -> fate.startsWith("(")), "nothing became of it in the first revision");
		view.table().select(2, 3);
		Window.until("something became of it in the second", () -> Menus.offered(menu, bracket).stream().noneMatch(fate -> fate.startsWith("(")));
		assertTrue(Menus.offered(menu, option).stream().allMatch(fate -> fate.startsWith("(")), "it is no option");
	}

	@Test
	void theContextMenuIsThatOfTheCellUnderThePointer() {
		view.table().select(0, 0);
		Event event = pointer(2, 4);
		view.table().widget().notifyListeners(SWT.MenuDetect, event);
		assertTrue(event.doit);
		assertEquals("[soon]", view.table().row().text());
		assertEquals(course.label(2), view.table().column().head());
	}

	/** @return where a menu is asked for with the pointer, in the middle of a cell */
	private Event pointer(int row, int column) {
		Rectangle cell = view.table().widget().getBoundsByPosition(column, row + 1);
		Point at = view.table().widget().toDisplay(cell.x + cell.width / 2, cell.y + cell.height / 2);
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.detail = SWT.MENU_MOUSE;
		return event;
	}

	private static String[] bracketWas(String english, String japanese) {
		return Window.japanese() ? new String[] { "このブラケットの結果", japanese } : new String[] { "This Bracket Was", english };
	}

	private void selectElsewhere(Spot spot) throws Exception {
		InspectorView inspector = (InspectorView) Window.page().showView(InspectorView.ID);
		Window.page().activate(inspector);
		inspector.getSite().getSelectionProvider().setSelection(new StructuredSelection(spot));
	}

	@Test
	void aRevisionByItselfHasOneColumn(@TempDir Path folder) throws Exception {
		Course one = Course.of(folder, "One", REVISIONS.subList(0, 1));
		Window.page().openEditor(new DraftInput(one.draft(0), one.label(0)), DraftEditor.ID);
		Window.until("its brackets are listed", () -> view.sentence().isEmpty() && rows().size() == 3);
		assertEquals(List.of("1 [shall] ● ", "1 [now] ● ", "2 [all] ● "), IntStream.range(0, 3).mapToObj(row -> String.join(" ",
				IntStream.range(0, 4).mapToObj(column -> view.table().rows().getDataValue(column, row).toString()).toList())).toList());
	}

	/** When it was saved, the copy was followed no more; and what was selected in the unsaved text led to another bracket. */
	@Test
	void whatIsDecidedInACopyCountsOnceItIsSavedAndUntilThenThatIsSaid() throws Exception {
		Path file = course.dossier().draft(course.dossier().copies().make(course.dossier().dossier().getRevisions().getLast(), "copy"));
		DraftEditor copy = Drafts.open(file);
		Window.until("the copy is followed", () -> worded("2 [all] ● R N K").equals(rows(6).subList(3, 4)));
		InspectorView inspector = (InspectorView) Window.page().showView(InspectorView.ID);
		assertEquals("", view.unsaved());
		Drafts.point(copy, "soon");
		Window.until("its bracket is told of", () -> inspector.told().startsWith("[soon]"));
		Screen.run("kakko.ui.draft.whatIf", "kakko.ui.draft.whatIf.kind", "ACCEPT");
		Window.until("that it isn't saved is said", () -> copy.isDirty() && view.unsaved().contains("copy"));
		assertEquals(view.unsaved(), inspector.unsaved());
		Drafts.point(copy, "all]");
		Window.until("the text is read", copy::fresh);
		Window.photograph("tracker-unsaved");
		assertEquals(worded("1 [soon]  N K K"), rows(6).subList(2, 3));
		Window.page().saveEditor(copy, false);
		Window.until("what was decided is listed", () -> worded("1 [soon]  N K A").equals(rows(6).subList(2, 3)));
		Window.until("what was selected meanwhile is told of", () -> inspector.told().startsWith("[all]"));
		assertEquals("", view.unsaved());
		Window.page().hideView(inspector);
	}

	/** A, K, N and R as the words accepted, kept, new and rejected in the window's language. */
	private static List<String> worded(String... rows) {
		kakko.report.Wording wording = kakko.report.Wording.in(kakko.ui.Wording.ofWindow().locale());
		Map<String, Fate> fates = Map.of("A", Fate.ACCEPTED, "K", Fate.KEPT, "N", Fate.NEW, "R", Fate.REJECTED);
		return Stream.of(rows).map(row -> Pattern.compile("\\b[AKNR]\\b").matcher(row).replaceAll(letter -> wording.of(fates.get(letter.group())))).toList();
	}

	private List<String> rows() {
		return rows(5);
	}

	private List<String> rows(int columns) {
		return IntStream.range(0, view.table().rows().getRowCount()).mapToObj(row -> String.join(" ",
				IntStream.range(0, columns).mapToObj(column -> view.table().rows().getDataValue(column, row).toString()).toList())).toList();
	}

	private Object selected() {
		return ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement();
	}

	private static void press(Button button) {
		button.setSelection(true);
		button.notifyListeners(SWT.Selection, new Event());
	}
}
