package kakko.ui.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import kakko.search.Hit;
import kakko.ui.Wording;
import kakko.ui.search.FoundRows.Column;
import kakko.ui.table.CellColumns;
import kakko.ui.table.CellLook;
import kakko.ui.table.CellTable;

/** What was found, a row a paragraph. */
public final class HitTable {

	private static final int NARROWEST_WORDS = 200;

	private final FoundRows rows;
	private final CellTable cells;

	HitTable(Composite parent, Wording wording) {
		rows = new FoundRows(wording);
		cells = new CellTable(parent, rows, heads -> heads);
		HitDrawing drawing = new HitDrawing(rows, cells::bold);
		cells.dress(drawing, new Columns(), new HitSpeech(rows, drawing, wording));
		cells.opensOn(SWT.MouseDoubleClick);
		cells.refresh(rows);
	}

	void show(List<Hit> found) {
		rows.show(found);
		cells.refresh(rows);
		cells.top();
	}

	/** @param listener takes what the user selects */
	void whenSelected(Consumer<Hit> listener) {
		cells.whenSelected(() -> listener.accept(rows.hit(cells.row())));
	}

	/** @param listener takes what the user wants to go to */
	void whenOpened(Consumer<Hit> listener) {
		cells.whenOpened(() -> listener.accept(rows.hit(cells.row())));
	}

	/** Where the keyboard goes from the words: to what was selected, else to the first. */
	void enter() {
		if (rows.getRowCount() > 0) {
			widget().setFocus();
			if (!cells.hasSelected()) {
				select(0);
			}
		}
	}

	/** Selects a row as the user does. */
	public void select(int row) {
		cells.select(row, Column.text.ordinal());
	}

	/** To be called after the size of text or the colours changed. */
	void dress() {
		cells.dress();
	}

	public FoundRows rows() {
		return rows;
	}

	public NatTable widget() {
		return cells.widget();
	}

	private final class Columns implements CellColumns {

		@Override
		public int width(GC gc, int column) {
			int cell = switch (Column.values()[column]) {
				case dossier -> gc.textExtent("Committee of the whole").x;
				case revision -> gc.textExtent("2031-12-28 18:00 draft").x;
				case paragraph -> gc.textExtent("128(a)bis").x;
				case text -> NARROWEST_WORDS;
			};
			return Math.max(gc.textExtent(rows.head(column)).x, cell) + 2 * CellLook.PADDING;
		}

		@Override
		public int stretched() {
			return Column.text.ordinal();
		}

		@Override
		public int frozen() {
			return 0;
		}

		@Override
		public String head(int column) {
			return rows.head(column);
		}

		@Override
		public int headLines() {
			return 1;
		}
	}
}
