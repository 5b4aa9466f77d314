package kakko.ui.search;

import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;

import kakko.ui.Wording;
import kakko.ui.search.Excerpt.Piece;
import kakko.ui.search.FoundRows.Column;
import kakko.ui.table.CellLook;
import kakko.ui.table.CellSpeech;

/** What was found in words: a row as a whole, and under the pointer what a cell has no room for. */
final class HitSpeech implements CellSpeech {

	private final FoundRows rows;
	private final HitDrawing drawing;
	private final Wording wording;

	HitSpeech(FoundRows rows, HitDrawing drawing, Wording wording) {
		this.rows = rows;
		this.drawing = drawing;
		this.wording = wording;
	}

	@Override
	public String table() {
		return wording.say("search.spoken");
	}

	@Override
	public String cell(int row, int column) {
		return rows.said(row);
	}

	@Override
	public String under(int row, int column, GC gc, int room) {
		Column shown = Column.values()[column];
		String said = rows.said(row, shown);
		String seen = shown == Column.text ? drawing.seen(rows.hit(row), gc, room).stream().map(Piece::words).collect(Collectors.joining()) : CellLook.seen(gc, said, room - CellLook.PADDING);
		return seen.equals(said) ? "" : said;
	}
}
