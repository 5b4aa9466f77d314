package kakko.ui.tracker;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeColumn.Kind;
import kakko.report.lives.LifeRow;
import kakko.ui.table.CellColumns;
import kakko.ui.table.CellLook;
import kakko.ui.table.CellTable;

/** The table of lives as the user sees it: a click on a head sorts. */
public final class LivesTable {

	private static final int NARROWEST_WORDS = 220;

	private final ShownRows rows;
	private final CellTable cells;
	private final LifeDrawing drawing;

	LivesTable(Composite parent, ShownRows rows, Wording wording) {
		this.rows = rows;
		cells = new CellTable(parent, rows, heads -> new SortHeaderLayer<LifeRow>(heads, rows));
		drawing = new LifeDrawing(rows, wording);
		widget().addConfiguration(new SingleClickSortConfiguration());
		cells.dress(drawing, new Columns(), new LifeSpeech(rows, drawing));
		cells.opensOn(SWT.MouseDoubleClick);
	}

	void whenSelected(BiConsumer<LifeRow, LifeColumn> listener) {
		cells.whenSelected(() -> listener.accept(row(), column()));
	}

	/** @param listener runs when the user wants to go to what is selected */
	void whenOpened(Runnable listener) {
		cells.whenOpened(listener);
	}

	void menu(MenuManager menu) {
		cells.menu(menu.createContextMenu(widget()));
	}

	/** The row of the selected cell, or null. */
	public LifeRow row() {
		return cells.row() < 0 ? null : rows.rows().get(cells.row());
	}

	public LifeColumn column() {
		return cells.column() < 0 ? null : rows.columns().get(cells.column());
	}

	/** Selects a cell as the user does. */
	public void select(int row, int column) {
		cells.select(row, column);
	}

	/** Shows a cell as selected without telling that the user did it; none, where the row isn't shown. */
	void follow(LifeRow row, LifeColumn column) {
		cells.follow(rows.rows().indexOf(row), rows.columns().indexOf(column));
	}

	public void refresh() {
		refresh(row(), column());
	}

	/** Shows the rows anew, the one that was selected still selected, even if something else became of it now. */
	void refresh(LifeRow row, LifeColumn column) {
		cells.refresh(rows.columns());
		if (row != null && column != null) {
			rows.rows().stream().filter(each -> each.life().places().equals(row.life().places())).findFirst().ifPresent(same -> follow(same, column));
		}
	}

	/** To be called after the size of text or the colours changed. */
	void dress() {
		cells.dress();
	}

	/** A version date over its time of day: columns are narrow. */
	private static String head(LifeColumn column) {
		return column.head().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1\n");
	}

	private static String arrow(SortDirectionEnum direction) {
		return switch (direction) {
			case ASC -> " ▲";
			case DESC -> " ▼";
			case NONE -> "";
		};
	}

	public ShownRows rows() {
		return rows;
	}

	public NatTable widget() {
		return cells.widget();
	}

	private final class Columns implements CellColumns {

		@Override
		public int width(GC gc, int column) {
			LifeColumn shown = rows.columns().get(column);
			int head = gc.textExtent(LivesTable.head(shown) + arrow(SortDirectionEnum.ASC), SWT.DRAW_DELIMITER).x;
			int cell = switch (shown.kind()) {
				case NUMBER -> gc.textExtent("128(a)bis").x;
				case TEXT -> NARROWEST_WORDS;
				case REVISION -> drawing.widestChip(gc);
				case SURE -> gc.textExtent("100%?").x;
				default -> head;
			};
			return Math.max(head, cell) + 2 * CellLook.PADDING;
		}

		@Override
		public int stretched() {
			List<Kind> kinds = rows.columns().stream().map(LifeColumn::kind).toList();
			return kinds.indexOf(Kind.TEXT);
		}

		@Override
		public int frozen() {
			return (int) rows.columns().stream().takeWhile(LifeColumn::names).count();
		}

		/** With the direction it is sorted in. */
		@Override
		public String head(int column) {
			return LivesTable.head(rows.columns().get(column)) + arrow(rows.getSortDirection(column));
		}

		@Override
		public int headLines() {
			return 2;
		}
	}
}
