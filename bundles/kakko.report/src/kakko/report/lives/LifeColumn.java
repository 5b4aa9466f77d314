package kakko.report.lives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kakko.core.Comparison.Answer;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Tone;
import kakko.report.Wording;

/**
 * A column of a table of lives: the same in a workbook and in the window.
 *
 * @param revision of which a {@link Kind#REVISION} column tells, else -1
 * @param width    in characters
 */
public record LifeColumn(Kind kind, int revision, String head, int width) {

	public enum Kind {
		NUMBER, SECTION, PAGE, TEXT, REVISION, END, SURE, RETURNED
	}

	private static final String STANDS = "●";
	private static final int REVISION_WIDTH = 12;

	/**
	 * All columns, in the order in which they are shown.
	 *
	 * @param revisions what each revision is called, oldest first
	 */
	public static List<LifeColumn> all(List<String> revisions, Wording wording) {
		List<LifeColumn> columns = new ArrayList<>(List.of(column(Kind.NUMBER, wording.text("column.number"), 9)));
		columns.addAll(places(wording));
		columns.add(column(Kind.TEXT, wording.text("column.text"), 60));
		IntStream.range(0, revisions.size()).forEach(revision -> columns.add(new LifeColumn(Kind.REVISION, revision, revisions.get(revision), REVISION_WIDTH)));
		columns.addAll(List.of(column(Kind.END, wording.text("column.end"), 14), column(Kind.SURE, wording.text("sure"), 7), column(Kind.RETURNED, wording.text("column.returned.head"), 10)));
		return List.copyOf(columns);
	}

	/** The same columns, and behind the number where that is: "Pp2" there is in each section. */
	static List<LifeColumn> placed(List<LifeColumn> columns, Wording wording) {
		List<LifeColumn> missing = places(wording).stream().filter(place -> columns.stream().noneMatch(column -> column.kind() == place.kind)).toList();
		return columns.stream().flatMap(column -> column.kind == Kind.NUMBER ? Stream.concat(Stream.of(column), missing.stream()) : Stream.of(column)).toList();
	}

	private static List<LifeColumn> places(Wording wording) {
		return List.of(column(Kind.SECTION, wording.text("column.section"), 20), column(Kind.PAGE, wording.text("column.page"), 6));
	}

	private static LifeColumn column(Kind kind, String head, int width) {
		return new LifeColumn(kind, -1, head, width);
	}

	/** Whether it says what a life is about, not what became of it. */
	public boolean names() {
		return Stream.of(Kind.NUMBER, Kind.SECTION, Kind.PAGE, Kind.TEXT).anyMatch(kind::equals);
	}

	/** The answer it shows of a life, or null: how sure a row is, is how sure the least sure of its answers is. */
	public Answer answer(LifeRow row) {
		return switch (kind) {
			case REVISION -> row.answers().get(revision);
			case END -> row.lastAnswer();
			case SURE -> row.leastSure();
			default -> null;
		};
	}

	/** What it says of a life; a fate as its word. */
	public Cell cell(LifeRow row, Wording wording) {
		return switch (kind) {
			case NUMBER -> Cell.of(row.number());
			case SECTION -> Cell.of(row.section());
			case PAGE -> Cell.of(row.page() == 0 ? "" : row.page());
			case TEXT -> Cell.of(row.text());
			case REVISION -> revision(row, wording);
			case END -> answer(row) == null ? Cell.of("") : new Cell(wording.of(answer(row).fate()), LifeTones.of(answer(row).fate()));
			case SURE -> answer(row) == null ? Cell.of("") : new Cell(answer(row).sure(), answer(row).doubtful() ? Tone.UNSURE : Tone.PERCENT);
			case RETURNED -> Cell.of(row.returned() ? wording.text("column.returned") : "");
		};
	}

	private Cell revision(LifeRow row, Wording wording) {
		if (answer(row) != null) {
			return new Cell(wording.of(answer(row).fate()) + (answer(row).corrected() ? Wording.BY_HAND : ""), LifeTones.of(answer(row).fate()));
		}
		return row.stands(revision) ? new Cell(STANDS, Tone.QUIET) : Cell.of("");
	}

	/** Rows by what they have in this column: text as people sort it, fates in the order of their list, what says nothing last. */
	public Comparator<LifeRow> order(Wording wording) {
		return switch (kind) {
			case NUMBER -> Comparator.comparingInt(LifeRow::place);
			case PAGE -> Comparator.comparingInt(LifeRow::page);
			case SECTION -> Comparator.comparing(LifeRow::section, wording.collator());
			case TEXT -> Comparator.comparing(LifeRow::text, wording.collator());
			case REVISION, END -> Comparator.comparingInt(this::rank);
			case SURE -> Comparator.comparingDouble(row -> answer(row) == null ? 2 : answer(row).sure());
			case RETURNED -> Comparator.comparing(LifeRow::returned).reversed();
		};
	}

	private int rank(LifeRow row) {
		if (answer(row) != null) {
			return answer(row).fate().ordinal();
		}
		return kind == Kind.REVISION && row.stands(revision) ? 100 : 200;
	}
}
