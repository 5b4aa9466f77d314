package kakko.ui.tracker;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeColumn.Kind;
import kakko.report.lives.LifeRow;
import kakko.report.lives.LifeRow.Answer;
import kakko.ui.appearance.FateColours;

/** Paints a cell of the table: plain words, or a fate as a chip with its word, where that doesn't fit with its letter. */
final class LifePainter extends AbstractCellPainter {

	static final int PADDING = 8;
	private static final int CHIP_PADDING = 6;
	private static final int CHIP_MARGIN = 3;
	private static final int ROUND = 6;

	private final ShownRows rows;
	private final SelectionLayer selection;
	private final Wording wording;
	private final Supplier<Color> ground;

	/** @param ground of the table: what a cell is painted on says nothing of the theme */
	LifePainter(ShownRows rows, SelectionLayer selection, Wording wording, Supplier<Color> ground) {
		this.ground = ground;
		this.rows = rows;
		this.selection = selection;
		this.wording = wording;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int at = cell.getRowIndex();
		if (at < 0 || at >= rows.rows().size() || cell.getColumnIndex() >= rows.columns().size()) {
			return;
		}
		Look look = new Look(gc, bounds, TableColours.on(ground.get()), FateColours.on(ground.get()));
		LifeColumn column = rows.columns().get(cell.getColumnIndex());
		LifeRow row = rows.rows().get(at);
		look.ground(selection.isRowPositionSelected(at));
		if (column.kind() == Kind.REVISION) {
			revision(column, row, look);
		} else {
			look.words(said(column, row), PADDING, colour(column, row, at, look.colours));
		}
		if (cell.getDisplayMode().equals(DisplayMode.SELECT)) {
			look.frame();
		}
	}

	private void revision(LifeColumn column, LifeRow row, Look look) {
		Answer answer = column.answer(row);
		if (answer == null) {
			look.words(row.stands(column.revision()) ? "●" : "", PADDING + CHIP_PADDING, look.colours.quiet());
			return;
		}
		FateColours.Tone tone = look.fates.of(answer.fate());
		String doubt = answer.doubtful() ? "?" : "";
		String word = wording.of(answer.fate()) + doubt;
		look.chip(look.fits(word, 2 * (PADDING + CHIP_PADDING)) ? word : wording.letter(answer.fate()) + doubt, tone, answer.doubtful());
	}

	/** What a cell says in words. */
	String said(LifeColumn column, LifeRow row) {
		Answer answer = column.answer(row);
		return switch (column.kind()) {
			case SURE -> answer == null ? "" : Math.round(answer.sure() * 100) + "%" + (answer.doubtful() ? "?" : "");
			case REVISION -> answer == null ? row.stands(column.revision()) ? "●" : "" : wording.of(answer.fate()) + (answer.doubtful() ? ", " + wording.text("unsure", answer.sure()) : "");
			default -> String.valueOf(column.cell(row, wording).value());
		};
	}

	/** Room that the longest word for a fate takes in a cell. */
	int widestChip(GC gc) {
		Stream<Enum<?>> fates = Stream.concat(Arrays.stream(Fate.values()), Arrays.stream(OptionOutcome.values()));
		return fates.mapToInt(fate -> gc.textExtent(wording.of(fate) + "?").x).max().orElse(0) + 2 * CHIP_PADDING;
	}

	private Color colour(LifeColumn column, LifeRow row, int at, TableColours colours) {
		return switch (column.kind()) {
			case NUMBER -> repeats(at) ? colours.quiet() : colours.words();
			case SURE -> row.lastAnswer() != null && row.lastAnswer().doubtful() ? colours.unsure() : colours.quiet();
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
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		String said = said(rows.columns().get(cell.getColumnIndex()), rows.rows().get(cell.getRowIndex()));
		return gc.textExtent(said, SWT.DRAW_TRANSPARENT).x + 2 * (PADDING + CHIP_PADDING);
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return gc.getFontMetrics().getHeight() + 2 * CHIP_MARGIN;
	}

	/** One cell while it is painted. */
	record Look(GC gc, Rectangle bounds, TableColours colours, FateColours fates) {

		void ground(boolean selected) {
			gc.setBackground(selected ? colours.row() : colours.paper());
			gc.fillRectangle(bounds);
			gc.setForeground(colours.line());
			gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
		}

		void frame() {
			gc.setForeground(colours.cell());
			gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 2);
		}

		boolean fits(String text, int room) {
			return width(text) <= bounds.width - room;
		}

		void words(String text, int indent, Color colour) {
			gc.setForeground(colour);
			draw(elided(text, bounds.width - indent - PADDING), bounds.x + indent);
		}

		void chip(String text, FateColours.Tone tone, boolean doubtful) {
			int width = width(text) + 2 * CHIP_PADDING;
			Rectangle chip = new Rectangle(bounds.x + Math.min(PADDING, Math.max(0, (bounds.width - width) / 2)), bounds.y + CHIP_MARGIN, width, bounds.height - 2 * CHIP_MARGIN - 1);
			gc.setAntialias(SWT.ON);
			gc.setBackground(tone.ground());
			gc.fillRoundRectangle(chip.x, chip.y, chip.width, chip.height, ROUND, ROUND);
			gc.setForeground(tone.words());
			if (doubtful) {
				gc.setLineStyle(SWT.LINE_DOT);
				gc.drawRoundRectangle(chip.x, chip.y, chip.width - 1, chip.height - 1, ROUND, ROUND);
				gc.setLineStyle(SWT.LINE_SOLID);
			}
			draw(text, chip.x + CHIP_PADDING);
		}

		private void draw(String text, int x) {
			gc.drawText(text, x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
		}

		private int width(String text) {
			return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
		}

		/** As much of a text as there is room for: never more is measured than could be seen. */
		private String elided(String text, int room) {
			String seen = text.length() > room ? text.substring(0, Math.max(0, room)) : text;
			if (seen.length() == text.length() && width(seen) <= room) {
				return seen;
			}
			int least = 0;
			int most = seen.length();
			while (least < most) {
				int middle = (least + most + 1) / 2;
				if (width(seen.substring(0, middle) + "…") <= room) {
					least = middle;
				} else {
					most = middle - 1;
				}
			}
			return seen.substring(0, least).stripTrailing() + "…";
		}
	}
}
