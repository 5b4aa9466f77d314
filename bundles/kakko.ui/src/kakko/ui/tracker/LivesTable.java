package kakko.ui.tracker;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.ClearAllSelectionsCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import kakko.report.Wording;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeColumn.Kind;
import kakko.report.lives.LifeRow;
import kakko.ui.appearance.Appearance;

/** The table of lives as the user sees it: what they are about stays at the left, only cells in sight are made. */
public final class LivesTable {

	private static final int ROW_PADDING = 8;
	private static final int NARROWEST_WORDS = 220;

	private final ShownRows rows;
	private final NatTable table;
	private final DataLayer body;
	private final DataLayer head;
	private final SelectionLayer selection;
	private final CompositeFreezeLayer freeze;
	private final LifePainter painter;
	private final LocalResourceManager resources;
	private BiConsumer<LifeRow, LifeColumn> selected = (row, column) -> {
		// nobody asks yet
	};
	private Runnable opened = () -> {
		// nobody asks yet
	};
	private Runnable cellChanged = () -> {
		// nobody asks yet
	};
	private boolean following;
	private int sizedFor;

	LivesTable(Composite parent, ShownRows rows, Wording wording) {
		this.rows = rows;
		body = new DataLayer(rows);
		body.setLayerPainter(new CellLayerPainter());
		selection = new SelectionLayer(body);
		selection.setLayerPainter(new CellLayerPainter());
		ViewportLayer viewport = new ViewportLayer(selection);
		FreezeLayer frozen = new FreezeLayer(selection);
		freeze = new CompositeFreezeLayer(frozen, viewport, selection);
		head = new DataLayer(new DummyColumnHeaderDataProvider(rows));
		ColumnHeaderLayer heads = new ColumnHeaderLayer(head, freeze, selection);
		SortHeaderLayer<LifeRow> sortable = new SortHeaderLayer<>(heads, rows);
		heads.setLayerPainter(new CellLayerPainter());
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, sortable, 0, 0);
		whole.setChildLayer(GridRegion.BODY, freeze, 0, 1);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		painter = new LifePainter(rows, selection, wording, table::getBackground);
		table.addConfiguration(new SingleClickSortConfiguration());
		table.addConfiguration(new Painters());
		table.configure();
		new WholeWords(table, this, painter);
		new TableAccess(table, this, painter);
		listen();
	}

	private final class Painters extends AbstractRegistryConfiguration {

		@Override
		public void configureRegistry(IConfigRegistry registry) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, GridRegion.BODY);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadPainter(rows, table::getBackground), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, TableColours.on(table.getBackground()).edge());
		}
	}

	private void listen() {
		selection.addLayerListener(this::selectionChanged);
		table.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> open(table.getRowPositionByY(event.y) > 0)));
		// before the table's own binding, which would select the cell below first
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter), (any, event) -> open(true));
		}
		// the Tab key leaves the table, as it leaves every other control
		table.addTraverseListener(event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		table.addListener(SWT.Resize, event -> fillWidth());
	}

	void whenSelected(BiConsumer<LifeRow, LifeColumn> listener) {
		selected = listener;
	}

	/** @param listener runs when the user wants to go to what is selected */
	void whenOpened(Runnable listener) {
		opened = listener;
	}

	/** @param listener runs when another cell is selected, by the user or by another part */
	void whenCellChanges(Runnable listener) {
		cellChanged = listener;
	}

	private void open(boolean wanted) {
		if (wanted && row() != null) {
			opened.run();
		}
	}

	private void selectionChanged(ILayerEvent event) {
		if (event instanceof ISelectionEvent) {
			table.redraw();
			cellChanged.run();
			if (!following && row() != null) {
				selected.accept(row(), column());
			}
		}
	}

	/** The row of the selected cell, or null. */
	public LifeRow row() {
		int at = selection.getSelectionAnchor().getRowPosition();
		return at < 0 || at >= rows.rows().size() ? null : rows.rows().get(at);
	}

	public LifeColumn column() {
		int at = selection.getSelectionAnchor().getColumnPosition();
		return at < 0 || at >= rows.columns().size() ? null : rows.columns().get(at);
	}

	/** Selects a cell as the user does. */
	public void select(int row, int column) {
		selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
	}

	/** Shows a cell as selected without telling that the user did it; nothing, where the row isn't shown. */
	void follow(LifeRow row, LifeColumn column) {
		following = true;
		try {
			int at = rows.rows().indexOf(row);
			if (at < 0) {
				table.doCommand(new ClearAllSelectionsCommand());
			} else {
				select(at, rows.columns().indexOf(column));
				freeze.doCommand(new ShowRowInViewportCommand(at));
				freeze.doCommand(new ShowColumnInViewportCommand(rows.columns().indexOf(column)));
			}
		} finally {
			following = false;
		}
		table.redraw();
	}

	/** Shows the rows anew, the selected one still selected. */
	public void refresh() {
		LifeRow row = row();
		LifeColumn column = column();
		boolean columnsChanged = sizedFor != rows.columns().hashCode();
		following = true;
		try {
			selection.clear();
		} finally {
			following = false;
		}
		if (columnsChanged) {
			size();
		}
		table.refresh();
		if (columnsChanged) {
			freeze.doCommand(new FreezeColumnCommand(freeze, frozenColumns() - 1, false, true));
		}
		if (row != null && column != null && rows.rows().contains(row)) {
			follow(row, column);
		}
	}

	private int frozenColumns() {
		return (int) rows.columns().stream().takeWhile(LifeColumn::names).count();
	}

	/** To be called after the size of text changed. */
	void size() {
		sizedFor = rows.columns().hashCode();
		table.setFont(font());
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			int height = gc.getFontMetrics().getHeight();
			body.setDefaultRowHeight(height + ROW_PADDING);
			head.setDefaultRowHeight(2 * height + ROW_PADDING);
			for (int column = 0; column < rows.columns().size(); column++) {
				body.setColumnWidthByPosition(column, width(gc, rows.columns().get(column)), false);
			}
		} finally {
			gc.dispose();
		}
		fillWidth();
	}

	private int width(GC gc, LifeColumn column) {
		int head = gc.textExtent(HeadPainter.head(column) + " ▲", SWT.DRAW_DELIMITER).x;
		int cells = switch (column.kind()) {
			case NUMBER -> gc.textExtent("128(a)bis").x;
			case REVISION -> painter.widestChip(gc);
			case SURE -> gc.textExtent("100%?").x;
			default -> head;
		};
		return Math.max(head, cells) + 2 * LifePainter.PADDING;
	}

	/** The words take the room that the other columns leave. */
	private void fillWidth() {
		int words = words();
		if (words >= 0) {
			int others = body.getWidth() - body.getColumnWidthByPosition(words);
			body.setColumnWidthByPosition(words, Math.max(NARROWEST_WORDS, table.getClientArea().width - others));
		}
	}

	private int words() {
		List<Kind> kinds = rows.columns().stream().map(LifeColumn::kind).toList();
		return kinds.indexOf(Kind.TEXT);
	}

	private Font font() {
		FontData usual = JFaceResources.getDefaultFont().getFontData()[0];
		return resources.create(FontDescriptor.createFrom(usual).setHeight(Math.round(usual.getHeight() * Appearance.zoom())));
	}

	/** The cell under a place of the table, as position of its column and row among those shown; null where none is. */
	PositionCoordinate cell(int x, int y) {
		int row = table.getRowIndexByPosition(table.getRowPositionByY(y));
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
		boolean inBody = table.getRowPositionByY(y) > 0 && row >= 0 && row < rows.rows().size() && column >= 0 && column < rows.columns().size();
		return inBody ? new PositionCoordinate(selection, column, row) : null;
	}

	public ShownRows rows() {
		return rows;
	}

	public NatTable widget() {
		return table;
	}

}
