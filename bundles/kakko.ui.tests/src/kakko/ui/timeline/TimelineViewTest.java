package kakko.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.ISeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.Metadata;
import kakko.dossier.Details;
import kakko.dossier.DossierFolder;
import kakko.report.count.Figure;
import kakko.ui.appearance.Appearance;
import kakko.ui.desk.Desk;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.inspector.InspectorView;
import kakko.ui.spot.Spot;
import kakko.ui.tests.Course;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class TimelineViewTest {

	private static final String FINANCE = "# Finance\n\n1. Parties [shall] pay what they promised [by 2030];\n\n";
	private static final String REVIEW = "# Review\n\n2. The Board [may] report on what was paid, to whom and for which purpose;\n";
	private static final String PURPOSE = "# Purpose\n\n0. Keeping the delta above the sea;\n\n";
	private static final List<String> REVISIONS = List.of(FINANCE + REVIEW, FINANCE.replace("[shall]", "shall") + REVIEW, PURPOSE + FINANCE.replace("[shall]", "shall"));

	@TempDir
	private Path folder;
	private TimelineView view;
	private Course course;

	@BeforeEach
	void show() throws Exception {
		view = (TimelineView) Window.page().showView(TimelineView.ID);
	}

	@AfterEach
	void close() {
		Appearance.setDark(false);
		Window.page().hideView(view);
	}

	@Test
	void aSectionHasARowAndARevisionAColumn() throws Exception {
		open(REVISIONS);
		assertEquals(List.of(whole() + " 3 2 1", "Purpose   0", "Finance 2 1 1", "Review 1 1 "), rows());
		press(view.bar().choice(Figure.wordsInBrackets));
		assertEquals(List.of(whole() + " 4 3 2", "Purpose   0", "Finance 3 2 2", "Review 1 1 "), rows());
	}

	@Test
	void theLinesAreTheFiguresOfTheWholeText() throws Exception {
		open(REVISIONS);
		List<List<Double>> lines = Arrays.stream(view.chart().chart().getSeriesSet().getSeries()).map(ISeries::getYSeries).map(values -> Arrays.stream(values).boxed().toList()).toList();
		assertEquals(List.of(List.of(3., 2., 1.), List.of(0., 0., 0.), List.of(4., 3., 2.)), lines);
		assertEquals(List.of("r1.md", "r2.md", "r3.md"), List.of(view.chart().chart().getAxisSet().getXAxis(0).getCategorySeries()));
	}

	@Test
	void enterOnACellOpensTheTextAtThatSection() throws Exception {
		open(REVISIONS);
		view.map().select(2, 0);
		assertEquals(new Spot(course.draft(0), Spot.Kind.PARAGRAPH, 0), selected());
		view.map().select(3, 0);
		assertEquals(new Spot(course.draft(0), Spot.Kind.PARAGRAPH, 2), selected());
		Keyboard.give(view.map().widget(), SWT.CR);
		Window.until("the oldest draft is in front", () -> Window.page().getActiveEditor().getTitle().equals(course.label(0)));
	}

	@Test
	void aSectionThatIsNotInARevisionLeadsNowhere() throws Exception {
		open(REVISIONS);
		view.map().select(3, 2);
		Keyboard.give(view.map().widget(), SWT.CR);
		assertEquals(Window.japanese() ? "この版にはありません — r3.md、Review" : "not in this revision — r3.md, Review", view.bar().told());
		assertEquals(course.label(2), Window.page().getActiveEditor().getTitle());
	}

	@Test
	void aClickOnTheLinesOpensTheRevisionUnderIt() throws Exception {
		open(REVISIONS);
		Control lines = view.chart().control();
		Event click = new Event();
		click.button = 1;
		click.x = lines.getSize().x / 2;
		click.y = lines.getSize().y / 2;
		lines.notifyListeners(SWT.MouseUp, click);
		Window.until("the second draft is in front", () -> Window.page().getActiveEditor().getTitle().equals(course.label(1)));
	}

	@Test
	void arrowKeysGoFromRevisionToRevision() throws Exception {
		open(REVISIONS);
		Keyboard.give(view.chart().control(), SWT.ARROW_LEFT);
		assertTrue(view.bar().told().endsWith(" — r2.md"), view.bar().told());
		Keyboard.give(view.chart().control(), SWT.HOME);
		assertTrue(view.bar().told().endsWith(" — r1.md"), view.bar().told());
		assertEquals(new Spot(course.draft(0), Spot.Kind.PARAGRAPH, 0), selected());
	}

	@Test
	void whatIsSelectedElsewhereIsMarked() throws Exception {
		open(REVISIONS);
		InspectorView other = (InspectorView) Window.page().showView(InspectorView.ID);
		Window.page().activate(other);
		other.getSite().getSelectionProvider().setSelection(new StructuredSelection(new Spot(course.draft(1), Spot.Kind.BRACKET, 1)));
		Window.until("section and revision are marked", () -> view.map().row() == 3 && view.map().revision() == 1);
		assertTrue(view.bar().told().endsWith(Window.japanese() ? " — r2.md、Review" : " — r2.md, Review"), view.bar().told());
	}

	@Test
	void aDraftByItselfHasOneColumn() throws Exception {
		open(REVISIONS.subList(0, 1));
		assertEquals(List.of(whole() + " 3", "Finance 2", "Review 1"), rows());
	}

	@Test
	void aTextWithoutHeadingsHasTheWholeOnly() throws Exception {
		open(List.of("1. Parties [shall] pay;\n", "1. Parties shall pay;\n"));
		assertEquals(List.of(whole() + " 1 0"), rows());
	}

	@Test
	void aDossierWithoutRevisionsSaysWhatToDo() throws Exception {
		DossierFolder empty = Desk.get().lay(Desk.shelf().create("Empty"));
		DossiersView dossiers = (DossiersView) Window.page().showView(DossiersView.ID);
		dossiers.reveal(empty, null);
		Window.until("it says so", () -> view.sentence().startsWith(Window.japanese() ? "Empty にはまだ版がありません" : "Empty has no revision yet"));
	}

	@Test
	void aDraftThatCannotBeReadIsNamed() throws Exception {
		course = Course.of(folder, "Broken", REVISIONS);
		Files.delete(course.draft(1));
		Window.page().openEditor(new DraftInput(course.draft(2), course.label(2)), DraftEditor.ID);
		Window.until("the file is named", () -> view.sentence().contains(course.draft(1).getFileName().toString()));
	}

	@Test
	void versionDatesStandOnTheAxisAndTwelveRevisionsHaveTwelveColumns() throws Exception {
		course = Course.of(folder, "Finance", "md", IntStream.range(0, 12).mapToObj(version -> FINANCE.replace("[by 2030]", "[by 2030] ".repeat(version + 1).strip()) + REVIEW).toList());
		for (int version = 0; version < 12; version++) {
			String issued = "2026-05-%02dT%d:30".formatted(version / 2 + 3, 8 + 12 * (version % 2)).replace("T8", "T08");
			course.dossier().edit(course.dossier().dossier().getRevisions().get(version), new Details(issued.replace('T', ' '), new Metadata("", "", "", "", issued)));
		}
		show(12);
		assertEquals(Window.japanese() ? "5月3日\n08:30" : "3 May\n08:30", view.map().rows().head(1));
		assertEquals(Window.japanese() ? "5月8日\n20:30" : "8 May\n20:30", view.map().rows().head(12));
		String[] axis = view.chart().chart().getAxisSet().getXAxis(0).getCategorySeries();
		assertEquals("20:30", axis[11]);
		Window.photograph("timeline-twelve");
	}

	@Test
	void theTableAndThePictureCanBeCopied() throws Exception {
		open(REVISIONS);
		Screen.run("org.eclipse.ui.edit.copy");
		assertEquals(List.of((Window.japanese() ? "見出し" : "Section") + "\tr1.md\tr2.md\tr3.md", whole() + "\t3\t2\t1", "Purpose\t\t\t0", "Finance\t2\t1\t1", "Review\t1\t1\t"),
				((String) clipboard(TextTransfer.getInstance())).lines().toList());
		choose(1);
		ImageData picture = (ImageData) clipboard(ImageTransfer.getInstance());
		assertEquals(960, picture.width);
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(Files.createDirectories(Path.of("target", "screenshots")).resolve("timeline-copied.png").toString(), SWT.IMAGE_PNG);
	}

	@Test
	void itIsReadInLightAndDark() throws Exception {
		open(REVISIONS);
		view.map().select(2, 1);
		Window.photograph("timeline-light");
		int light = view.chart().chart().getBackground().getRed();
		Appearance.setDark(true);
		Window.until("the lines stand on a dark ground", () -> view.chart().chart().getBackground().getRed() < light / 2);
		Window.photograph("timeline-dark");
		Window.until("the numbers beside them are light", () -> axis(view).getGreen() > 160);
		Appearance.setDark(false);
		Window.until("and dark again on a light ground", () -> axis(view).getGreen() < 96 && view.chart().chart().getBackground().getRed() == light);
		assertEquals(List.of(2, 1), List.of(view.map().row(), view.map().revision()), "what was selected is so still");
	}

	private static Color axis(TimelineView view) {
		return view.chart().chart().getAxisSet().getYAxis(0).getTick().getForeground();
	}

	private void open(List<String> revisions) throws Exception {
		course = Course.of(folder, "Finance", "md", revisions);
		show(revisions.size());
		Window.until("they are those of this dossier", () -> view.bar().told().contains(" — " + course.label(revisions.size() - 1)));
	}

	private void show(int revisions) throws Exception {
		int last = revisions - 1;
		Window.page().openEditor(new DraftInput(course.draft(last), course.label(last)), DraftEditor.ID);
		Window.page().activate(view);
		Window.until("its revisions are counted", () -> view.sentence().isEmpty() && view.map().rows().getColumnCount() == revisions + 1);
	}

	private List<String> rows() {
		HeatRows rows = view.map().rows();
		return IntStream.range(0, rows.getRowCount()).mapToObj(row -> IntStream.range(0, rows.getColumnCount()).mapToObj(column -> rows.getDataValue(column, row).toString().strip())
				.collect(Collectors.joining(" "))).toList();
	}

	private static String whole() {
		return Window.japanese() ? "全文" : "Whole text";
	}

	private Object selected() {
		return ((StructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement();
	}

	private void choose(int copy) {
		view.bar().copies().getItem(copy).notifyListeners(SWT.Selection, new Event());
	}

	private static Object clipboard(Transfer as) {
		Clipboard clipboard = new Clipboard(Window.display());
		try {
			return clipboard.getContents(as);
		} finally {
			clipboard.dispose();
		}
	}

	private void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}
}
