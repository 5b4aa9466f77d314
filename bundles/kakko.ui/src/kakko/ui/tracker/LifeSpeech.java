package kakko.ui.tracker;

import org.eclipse.swt.graphics.GC;

import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeRow;
import kakko.ui.Wording;
import kakko.ui.table.CellSpeech;

/** The table of lives in words: all words of a bracket, a fate in words and how sure it is. */
final class LifeSpeech implements CellSpeech {

	private final ShownRows rows;
	private final LifeDrawing drawing;
	private final Wording wording = Wording.ofWindow();

	LifeSpeech(ShownRows rows, LifeDrawing drawing) {
		this.rows = rows;
		this.drawing = drawing;
	}

	@Override
	public String table() {
		return wording.say("tracker.table", rows.rows().size());
	}

	@Override
	public String cell(int row, int column) {
		LifeRow life = rows.rows().get(row);
		LifeColumn shown = rows.columns().get(column);
		String said = drawing.said(shown, life);
		return wording.say("tracker.cell", life.number(), life.text(), shown.head(), said.isEmpty() ? wording.say("tracker.nothing") : said);
	}

	@Override
	public String under(int row, int column, GC gc, int room) {
		LifeRow life = rows.rows().get(row);
		LifeColumn shown = rows.columns().get(column);
		String said = drawing.said(shown, life);
		if (shown.kind() == LifeColumn.Kind.NUMBER && !life.section().isEmpty()) {
			return said + " · " + life.section();
		}
		return drawing.seen(shown, life, gc, room).equals(said) ? "" : said;
	}
}
