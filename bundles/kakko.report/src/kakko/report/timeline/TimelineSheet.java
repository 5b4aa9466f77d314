package kakko.report.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.report.Wording;
import kakko.report.count.Figure;

/** One figure of a timeline as a sheet: a row for the whole text and for each section, a column a revision. */
public final class TimelineSheet {

	private static final String INDENT = "  ";
	private static final int TITLE_WIDTH = 50;
	private static final int REVISION_WIDTH = 12;

	private TimelineSheet() {
	}

	/** @param revisions what each is called, oldest first */
	public static Sheet of(String name, Figure figure, List<String> revisions, Timeline timeline, Wording wording) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(row(wording.text("column.section"), revisions.stream()));
		rows.add(row(wording.text("timeline.whole"), timeline.whole().stream().map(figure::of)));
		timeline.sections().forEach(line -> rows.add(row(INDENT.repeat(line.depth()) + line.title(), line.counts().stream().map(count -> count == null ? "" : figure.of(count.figures())))));
		List<Integer> widths = Stream.concat(Stream.of(TITLE_WIDTH), Collections.nCopies(revisions.size(), REVISION_WIDTH).stream()).toList();
		return new Sheet(name, widths, 1, 1, rows);
	}

	private static List<Cell> row(String first, Stream<?> values) {
		return Stream.concat(Stream.of(first), values).map(Cell::of).toList();
	}
}
