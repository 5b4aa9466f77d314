package kakko.ui.timeline;

import org.eclipse.swt.graphics.GC;

import kakko.ui.Wording;
import kakko.ui.figures.Figures;
import kakko.ui.table.CellLook;
import kakko.ui.table.CellSpeech;

/** The heat map in words. */
final class HeatSpeech implements CellSpeech {

	private final HeatRows rows;
	private final Wording wording;

	HeatSpeech(HeatRows rows, Wording wording) {
		this.rows = rows;
		this.wording = wording;
	}

	@Override
	public String table() {
		return wording.say("timeline.table", rows.getRowCount(), rows.getColumnCount() - 1);
	}

	@Override
	public String cell(int row, int column) {
		return column == 0 ? rows.name(row) : wording.say("timeline.cell", rows.name(row), label(column - 1), figures(row, column - 1));
	}

	@Override
	public String under(int row, int column, GC gc, int room) {
		String said = cell(row, column);
		return column == 0 && CellLook.seen(gc, said, room - CellLook.PADDING).equals(said) ? "" : said;
	}

	private String label(int revision) {
		return rows.progress().followed().labels().get(revision);
	}

	/** 187 brackets · 9 options · 1,942 words in brackets (31 %), or that the section isn't there. */
	private String figures(int row, int revision) {
		return rows.progress().stands(row, revision) ? Figures.of(rows.figures(row, revision)).say(wording) : wording.say("timeline.absent");
	}
}
