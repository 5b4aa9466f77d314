package kakko.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.dossier.SampleDossier;
import kakko.ui.desk.DossiersPlace;
import kakko.ui.draft.DraftEditor;
import kakko.ui.tests.Keyboard;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class SearchViewTest {

	private SearchView view;
	/** Tips that were shown. */
	private int seen;

	@BeforeEach
	void openOnTheSample() throws Exception {
		SampleDossier.unpack(DossiersPlace.folder().resolve("sample"));
		Screen.run("kakko.ui.search");
		view = (SearchView) Window.page().findView(SearchView.ID);
	}

	@AfterEach
	void empty() {
		view.search("");
	}

	@Test
	void wordsAreFoundInEveryRevisionNewestFirst() {
		view.search("rules of procedure");
		Window.until("it is found", () -> rows().size() > 1);
		List<String> rows = rows();
		assertEquals(rows.stream().sorted((one, other) -> other.compareTo(one)).map(row -> row.substring(0, 16)).toList(), rows.stream().map(row -> row.substring(0, 16)).toList());
		assertTrue(rows.stream().allMatch(row -> row.toLowerCase(Locale.ROOT).contains("rules of procedure")), rows::toString);
		Window.photograph("search");
	}

	@Test
	void theNumberOfParagraphsIsSaid() {
		view.search("\"rules of procedure\"");
		Window.until("it is found", () -> rows().size() > 1);
		assertEquals(rows().size() + (Window.japanese() ? " 段落" : " paragraphs"), view.count());
	}

	@Test
	void whatIsNowhereIsSaidToBeNowhere() {
		view.search("hippopotamus");
		Window.until("it says so", () -> view.count().equals(Window.japanese() ? "見つかりませんでした" : "Nothing found"));
		assertEquals(List.of(), rows());
	}

	@Test
	void enterLeadsToTheText() {
		view.search("rules of procedure");
		Window.until("it is found", () -> rows().size() > 1);
		view.table().select(0);
		Keyboard.give(view.table().widget(), SWT.CR);
		Window.until("the draft is open", () -> Window.page().getActiveEditor() instanceof DraftEditor);
		assertEquals(rows().getFirst().substring(0, 16), Window.page().getActiveEditor().getTitle());
	}

	/** It lay over the line in the last rows of the screen, and took the double-click. */
	@Test
	void whatIsSaidOfALineLeavesItToThePointer() {
		view.search("the");
		Window.until("it is found", () -> rows().size() > 5);
		NatTable table = view.table().widget();
		for (int row = 1; row <= 5; row++) {
			Rectangle cell = table.getBoundsByPosition(3, row);
			Event event = new Event();
			event.x = cell.x + cell.width - 5;
			event.y = cell.y + cell.height / 2;
			table.notifyListeners(SWT.MouseHover, event);
			Window.tell();
			List<Rectangle> tips = Stream.of(Window.shell().getShells()).filter(Shell::isVisible).map(Shell::getBounds).toList();
			table.notifyListeners(SWT.MouseExit, event);
			Rectangle line = Window.display().map(table, null, cell);
			assertTrue(tips.stream().noneMatch(line::intersects), () -> tips + " over " + line);
			seen += tips.size();
		}
		assertTrue(seen > 0, "some line is longer than its room");
	}

	/** Rows that had gone brought the whole window down when the theme set their colours. */
	@Test
	void coloursChangeAfterASearch() throws Exception {
		view.search("the");
		Window.until("it is found", () -> rows().size() > 5);
		view.search("hippopotamus");
		Window.until("it is gone", () -> rows().isEmpty());
		Screen.run("kakko.ui.dark");
		Window.until("the ground is dark", () -> view.table().widget().getBackground().getRed() < 128);
		Screen.run("kakko.ui.dark");
		Window.until("the ground is light", () -> view.table().widget().getBackground().getRed() > 128);
	}

	/** Revision and text of each line. */
	private List<String> rows() {
		return IntStream.range(0, view.table().rows().getRowCount()).mapToObj(row -> said(1, row) + " " + said(3, row)).toList();
	}

	private Object said(int column, int row) {
		return view.table().rows().getDataValue(column, row);
	}
}
