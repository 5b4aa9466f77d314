package kakko.ui.timeline;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import kakko.report.count.Figure;
import kakko.ui.Wording;
import kakko.ui.table.CellColumns;
import kakko.ui.table.CellLook;
import kakko.ui.table.CellTable;

/** Sections in rows, revisions in columns, in each cell the number of what is open there. */
public final class HeatMap {

	private static final int NARROWEST_NAME = 160;

	private final HeatRows rows;
	private final CellTable cells;

	HeatMap(Composite parent, Wording wording) {
		rows = new HeatRows(wording);
		cells = new CellTable(parent, rows, heads -> heads);
		cells.dress(new HeatDrawing(rows), new Columns(), new HeatSpeech(rows, wording));
		cells.opensOn(SWT.MouseUp);
	}

	void show(Progress progress, List<String> heads, Figure figure) {
		rows.show(progress, heads, figure);
		cells.refresh(heads);
	}

	/** @param listener runs when the user selects another cell */
	void whenSelected(Runnable listener) {
		cells.whenSelected(listener);
	}

	/** @param listener runs when the user wants to go to what is selected */
	void whenOpened(Runnable listener) {
		cells.whenOpened(listener);
	}

	/** The row that is selected, see {@link Progress}; -1 for none. */
	public int row() {
		return cells.row();
	}

	/** The revision whose cell is selected, that of the newest text where it is the row's name; -1 for none. */
	public int revision() {
		if (!cells.hasSelected()) {
			return -1;
		}
		return cells.column() == 0 ? rows.progress().newest(cells.row()) : cells.column() - 1;
	}

	/** Selects a cell as the user does. */
	public void select(int row, int revision) {
		cells.select(row, revision + 1);
	}

	/** Shows a cell as selected without telling that the user did it. */
	void follow(int row, int revision) {
		cells.follow(row, revision + 1);
	}

	/** Brings the column of a revision into sight. */
	void reveal(int revision) {
		cells.reveal(revision + 1);
	}

	/** To be called after the size of text or the colours changed. */
	void dress() {
		cells.dress();
	}

	public HeatRows rows() {
		return rows;
	}

	public NatTable widget() {
		return cells.widget();
	}

	private final class Columns implements CellColumns {

		@Override
		public int width(GC gc, int column) {
			int words = column == 0 ? NARROWEST_NAME : Math.max(gc.textExtent(rows.head(column), SWT.DRAW_DELIMITER).x, gc.textExtent("10,000").x);
			return words + 2 * CellLook.PADDING;
		}

		@Override
		public int stretched() {
			return 0;
		}

		@Override
		public int frozen() {
			return 1;
		}

		@Override
		public String head(int column) {
			return rows.head(column);
		}

		@Override
		public boolean isMarked(int column) {
			return column > 0 && column == cells.column();
		}

		@Override
		public int headLines() {
			return 2;
		}
	}
}
