package kakko.ui.compare.sheet;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import kakko.core.Reading.Bracket;
import kakko.core.Reading.Paragraph;
import kakko.ui.Wording;
import kakko.ui.appearance.FateColours.Tone;
import kakko.ui.compare.text.Chip;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Line;
import kakko.ui.compare.text.Line.Fold;
import kakko.ui.compare.text.Look;
import kakko.ui.compare.text.Piece;
import kakko.ui.compare.text.Side;
import kakko.ui.compare.text.Signs;
import kakko.ui.compare.text.Speech;

/** Draws lines that were set. */
final class LinePainter {

	private static final int ROUND = 6;
	private static final int BAR = 3;
	/** As thin as can be; of one pixel exactly, dots run together. */
	private static final int THIN = 0;

	private final GC gc;
	private final Compared compared;
	private final Faces faces;
	private final Palette palette;
	private final Columns columns;
	private final Wording wording;
	private final Marking marking;

	LinePainter(GC gc, Compared compared, Faces faces, Palette palette, Columns columns, Wording wording, Marking marking) {
		this.gc = gc;
		this.compared = compared;
		this.faces = faces;
		this.palette = palette;
		this.columns = columns;
		this.wording = wording;
		this.marking = marking;
	}

	/** @param index of the line among all */
	void paint(LaidLine laid, int index, int y) {
		ground(laid, index, y);
		switch (laid.line()) {
		case Line.OfRow row -> row(laid, row, y);
		case Line.Slot slot -> slot(slot, y);
		case Line.Quiet quiet -> quiet(quiet, laid, y);
		}
		laid.cells().forEach(cell -> cell(cell, index, y + LaidLine.PADDING));
	}

	private void ground(LaidLine laid, int index, int y) {
		boolean selected = marking.selects(index);
		gc.setBackground(selected ? palette.selected() : palette.ground());
		gc.fillRectangle(0, y, columns.width(), laid.height());
		if (!(laid.line() instanceof Line.Quiet)) {
			gc.setBackground(selected ? palette.selected() : palette.band());
			gc.fillRectangle(columns.sign(), y, Columns.SIGN, laid.height());
		}
		if (selected) {
			gc.setBackground(palette.marked());
			boolean newer = columns.sideBySide() && marking.side().orElse(Side.NEWER) == Side.NEWER;
			gc.fillRectangle(newer ? columns.sign() + Columns.SIGN - BAR : 0, y, BAR, laid.height());
		}
		gc.setForeground(palette.rule());
		gc.drawLine(0, y + laid.height() - 1, columns.width(), y + laid.height() - 1);
	}

	private void row(LaidLine laid, Line.OfRow line, int y) {
		if (line.fold() != Fold.NONE) {
			small(line.fold() == Fold.OPEN ? "▾" : "▸", BAR + 3, y, palette.quiet());
		}
		sign(Signs.of(compared, line), y);
		if (columns.sideBySide()) {
			number(line, Side.OLDER, y);
			number(line, Side.NEWER, y);
		} else {
			number(new Line.OfRow(line.row(), 0, Fold.NONE), line.row().to().isEmpty() ? Side.OLDER : Side.NEWER, y);
		}
	}

	private void number(Line.OfRow line, Side side, int y) {
		List<Integer> paragraphs = Compared.paragraphs(line.row(), side);
		if (line.part() >= paragraphs.size()) {
			return;
		}
		Paragraph paragraph = compared.paragraph(side, paragraphs.get(line.part()));
		String number = paragraph.text().substring(paragraph.numberStart(), paragraph.numberEnd()).strip();
		small(number, columns.number(side), y, palette.quiet());
		if (Compared.changed(line.row()) && paragraph.page() > 0 && line.part() == 0) {
			small(wording.say("compare.page", paragraph.page()), columns.number(side), y + (number.isEmpty() ? 0 : faces.smallMetrics.getHeight()), palette.quiet());
		}
	}

	private int baseline() {
		return LaidLine.PADDING + faces.wordsMetrics.getAscent() + faces.wordsMetrics.getLeading() - faces.smallMetrics.getAscent() - faces.smallMetrics.getLeading();
	}

	private void small(String text, int x, int y, Color colour) {
		gc.setFont(faces.small);
		gc.setForeground(colour);
		gc.drawText(text, x, y + baseline(), true);
	}

	private void sign(String sign, int y) {
		gc.setFont(faces.small);
		gc.setForeground(palette.quiet());
		gc.drawText(sign, columns.sign() + (Columns.SIGN - gc.textExtent(sign).x) / 2, y + baseline(), true);
	}

	private void slot(Line.Slot slot, int y) {
		sign(Signs.MOVED, y);
		Paragraph first = compared.paragraph(Side.OLDER, slot.row().from().getFirst());
		small(first.text().substring(first.numberStart(), first.numberEnd()).strip(), columns.number(Side.OLDER), y, palette.quiet());
	}

	private void quiet(Line.Quiet quiet, LaidLine laid, int y) {
		gc.setFont(faces.small);
		gc.setForeground(palette.quiet());
		String words = "▸ " + Speech.quiet(quiet, wording);
		gc.drawText(words, Math.max(Columns.MARGIN, (columns.width() - faces.width(words)) / 2), y + (laid.height() - faces.smallMetrics.getHeight()) / 2, true);
	}

	private void cell(Cell cell, int index, int y) {
		TextLayout layout = cell.layout();
		marking.found(index, cell.side()).ifPresentOrElse(
				range -> layout.draw(gc, cell.x(), y, range.start(), range.end() - 1, palette.ground(), palette.marked()), () -> layout.draw(gc, cell.x(), y));
		dots(cell, y);
		// over the ground of what was deleted or inserted, which would hide it
		marking.bracket().ifPresent(spot -> outline(cell, spot.side(), compared.reading(spot.side()).brackets().get(spot.bracket()), y));
		for (int chip = 0; chip < cell.chips().size(); chip++) {
			chip(cell.passage().chips().get(chip), cell.chipBounds(chip), cell.x(), y);
		}
	}

	/** Round a bracket that is pointed at, on the side where it stands. */
	private void outline(Cell cell, Side side, Bracket bracket, int y) {
		int at = 0;
		gc.setForeground(palette.marked());
		gc.setLineWidth(2);
		for (Piece piece : cell.passage().pieces()) {
			int length = piece.text().length();
			if (piece.side() == side && piece.paragraph() >= bracket.paragraph() && piece.paragraph() <= bracket.endParagraph()) {
				int start = piece.paragraph() == bracket.paragraph() ? Math.max(0, bracket.start() - piece.start()) : 0;
				int end = piece.paragraph() == bracket.endParagraph() ? Math.min(length, bracket.end() - piece.start()) : length;
				underneath(cell, at + start, at + end, y);
			}
			at += length;
		}
		gc.setLineWidth(THIN);
	}

	/** A line under characters of a cell, in the line style and colour that are set. */
	private void underneath(Cell cell, int start, int end, int y) {
		for (int from = start; from < end;) {
			int row = cell.layout().getLineIndex(from);
			int to = Math.min(end, cell.layout().getLineOffsets()[row + 1]);
			Rectangle bounds = cell.layout().getBounds(from, to - 1);
			int under = y + bounds.y + cell.layout().getLineMetrics(row).getAscent() + cell.layout().getLineMetrics(row).getLeading() + 3;
			gc.drawLine(cell.x() + bounds.x, under, cell.x() + bounds.x + bounds.width, under);
			from = to;
		}
	}

	private void dots(Cell cell, int y) {
		int at = 0;
		gc.setForeground(palette.fates().gained().words());
		gc.setLineStyle(SWT.LINE_DOT);
		for (Piece piece : cell.passage().pieces()) {
			if (piece.look() == Look.LIFTED) {
				underneath(cell, at, at + piece.text().length(), y);
			}
			at += piece.text().length();
		}
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void chip(Chip chip, Rectangle place, int x, int y) {
		int height = faces.smallMetrics.getHeight() + 2;
		int top = y + place.y + (place.height - height) / 2;
		if (chip.tone() == null) {
			gc.setFont(faces.small);
			gc.setForeground(palette.quiet());
			gc.drawText(chip.words(), x + place.x, top + 1, true);
			return;
		}
		Tone tone = chip.tone().apply(palette.fates());
		gc.setBackground(tone.ground());
		gc.fillRoundRectangle(x + place.x, top, place.width, height, ROUND, ROUND);
		gc.setFont(faces.smallBold);
		gc.setForeground(tone.words());
		gc.setClipping(x + place.x, top, place.width, height);
		gc.drawText(chip.words(), x + place.x + LineSetter.CHIP_PADDING, top + 1, true);
		gc.setClipping((Rectangle) null);
	}

	/** From where a moved row stood to where it stands. */
	void arrow(int from, int to) {
		int x = columns.sign() + Columns.SIGN - 5;
		int point = to > from ? -1 : 1;
		gc.setForeground(palette.fates().again().words());
		gc.setBackground(palette.fates().again().words());
		gc.setAntialias(SWT.ON);
		gc.drawLine(x - 4, from, x, from);
		gc.drawLine(x, from, x, to);
		gc.drawLine(x, to, x - 3, to);
		gc.fillPolygon(new int[] { x - 8, to, x - 3, to - 4, x - 3, to + 4 });
		gc.drawLine(x, to + point, x, to);
	}

}
