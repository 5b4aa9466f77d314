package kakko.ui.tracker;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeColumn.Kind;
import kakko.report.lives.LifeRow;
import kakko.ui.appearance.FateColours;
import kakko.ui.table.CellDrawing;
import kakko.ui.table.CellLook;
import kakko.ui.table.Measures;
import kakko.ui.table.TableColours;

/** A cell of the table: plain words, or a fate as a chip with its word, where that doesn't fit with its letter. */
final class LifeDrawing implements CellDrawing {

	private static final int CHIP_PADDING = 6;
	private static final int CHIP_MARGIN = 1;
	private static final int ROUND = 6;

	private final ShownRows rows;
	private final Wording wording;

	LifeDrawing(ShownRows rows, Wording wording) {
		this.rows = rows;
		this.wording = wording;
	}

	@Override
	public void draw(CellLook look, int at, int of) {
		LifeColumn column = rows.columns().get(of);
		LifeRow row = rows.rows().get(at);
		look.cover();
		if (column.kind() == Kind.REVISION) {
			revision(column, row, look);
		} else {
			look.words(said(column, row), CellLook.PADDING, colour(column, row, at, look.colours()));
		}
	}

	private void revision(LifeColumn column, LifeRow row, CellLook look) {
		Answer answer = column.answer(row);
		if (answer == null) {
			look.words(row.stands(column.revision()) ? "●" : "", CellLook.PADDING + CHIP_PADDING, look.colours().quiet());
			return;
		}
		chip(look, seen(answer, look.gc(), look.bounds().width), FateColours.on(look.ground()).of(answer.fate()), answer.doubtful());
	}

	private static void chip(CellLook look, String text, FateColours.Tone tone, boolean doubtful) {
		GC gc = look.gc();
		Rectangle cell = look.bounds();
		int width = Measures.of(gc.getFont()).width(text) + 2 * CHIP_PADDING;
		Rectangle chip = new Rectangle(cell.x + Math.min(CellLook.PADDING, Math.max(0, (cell.width - width) / 2)), cell.y + CHIP_MARGIN, width, cell.height - 2 * CHIP_MARGIN - 1);
		gc.setAntialias(SWT.ON);
		gc.setBackground(tone.ground());
		gc.fillRoundRectangle(chip.x, chip.y, chip.width, chip.height, ROUND, ROUND);
		gc.setForeground(tone.words());
		if (doubtful) {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRoundRectangle(chip.x, chip.y, chip.width - 1, chip.height - 1, ROUND, ROUND);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		look.draw(text, chip.x + CHIP_PADDING);
	}

	/** As much of it as there is room for. */
	private String seen(Answer answer, GC gc, int room) {
		String word = wording.of(answer.fate()) + Wording.sign(answer);
		boolean fits = Measures.of(gc.getFont()).width(word) <= room - 2 * (CellLook.PADDING + CHIP_PADDING);
		return fits ? word : wording.letter(answer.fate()) + Wording.sign(answer);
	}

	/**
	 * What is read in a cell: all that it says, or as much as there is room for.
	 *
	 * @param room of the cell, in pixels
	 */
	String seen(LifeColumn column, LifeRow row, GC gc, int room) {
		Answer answer = column.kind() == Kind.REVISION ? column.answer(row) : null;
		return answer == null ? CellLook.seen(gc, said(column, row), room - CellLook.PADDING) : seen(answer, gc, room);
	}

	/** What a cell says in words. */
	String said(LifeColumn column, LifeRow row) {
		Answer answer = column.answer(row);
		return switch (column.kind()) {
			case SURE -> answer == null ? "" : Math.round(answer.sure() * 100) + "%" + (answer.doubtful() ? "?" : "");
			case REVISION -> answer == null ? row.stands(column.revision()) ? "●" : "" : wording.said(answer);
			default -> String.valueOf(column.cell(row, wording).value());
		};
	}

	/** Room that the longest word for a fate takes in a cell. */
	int widestChip(GC gc) {
		Stream<Enum<?>> fates = Stream.concat(Arrays.stream(Fate.values()), Arrays.stream(OptionOutcome.values()));
		return fates.mapToInt(fate -> gc.textExtent(wording.of(fate) + Wording.BY_HAND).x).max().orElse(0) + 2 * CHIP_PADDING;
	}

	private Color colour(LifeColumn column, LifeRow row, int at, TableColours colours) {
		return switch (column.kind()) {
			case NUMBER -> repeats(at) ? colours.quiet() : colours.words();
			case SURE -> row.doubtful() ? colours.unsure() : colours.quiet();
			case TEXT -> row.open() ? colours.words() : colours.quiet();
			default -> colours.words();
		};
	}

	/** Whether the row above is of the same paragraph and says so. */
	private boolean repeats(int at) {
		return at > 0 && rows.inTextOrder() && rows.rows().get(at).place() == rows.rows().get(at - 1).place()
				&& rows.rows().get(at).number().equals(rows.rows().get(at - 1).number());
	}

	@Override
	public int width(GC gc, int row, int column) {
		return gc.textExtent(said(rows.columns().get(column), rows.rows().get(row)), SWT.DRAW_TRANSPARENT).x + 2 * (CellLook.PADDING + CHIP_PADDING);
	}
}
