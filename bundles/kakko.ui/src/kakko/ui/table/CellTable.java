package kakko.ui.table;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.ClearAllSelectionsCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;

import kakko.ui.appearance.Appearance;

/**
 * A table of cells: heads stay at the top and what rows are about at the left, only cells in sight are made, one cell is
 * selected, by the user or to follow another part. Rows and columns are those of the data, from 0.
 */
public final class CellTable {

	private static final int ROW_PADDING = 4;
	private static final int HEAD_PADDING = 2;
	private static final Runnable NOBODY = () -> {
		// nobody asks yet
	};

	private final IDataProvider cells;
	private final NatTable table;
	private final DataLayer body;
	private final DataLayer head;
	private final SelectionLayer selection;
	private final CompositeFreezeLayer freeze;
	private final LocalResourceManager resources;
	private CellColumns columns;
	private Font bold;
	private Object sizedFor;
	private Runnable selected = NOBODY;
	private Runnable opened = NOBODY;
	private Runnable cellChanged = NOBODY;
	private boolean following;

	/** @param heads what is made of the layer of heads, so that a click on one does something; it may stay as it is */
	public CellTable(Composite parent, IDataProvider cells, UnaryOperator<ILayer> heads) {
		this.cells = cells;
		body = new DataLayer(cells);
		body.setLayerPainter(new CellLayerPainter());
		selection = new SelectionLayer(body);
		selection.setLayerPainter(new CellLayerPainter());
		ViewportLayer viewport = new ViewportLayer(selection);
		freeze = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
		head = new DataLayer(new DummyColumnHeaderDataProvider(cells));
		ColumnHeaderLayer header = new ColumnHeaderLayer(head, freeze, selection);
		header.setLayerPainter(new CellLayerPainter());
		CompositeLayer whole = new CompositeLayer(1, 2);
		whole.setChildLayer(GridRegion.COLUMN_HEADER, heads.apply(header), 0, 0);
		whole.setChildLayer(GridRegion.BODY, freeze, 0, 1);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, whole, false);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
	}

	/** To be called once, after configurations were added to the widget. */
	public void dress(CellDrawing drawing, CellColumns shown, CellSpeech speech) {
		columns = shown;
		table.addConfiguration(new AbstractRegistryConfiguration() {

			@Override
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new CellPainter(CellTable.this, drawing), DisplayMode.NORMAL, GridRegion.BODY);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new HeadPainter(CellTable.this, columns), DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
			}
		});
		table.configure();
		new WholeWords(table, this, speech);
		new CellAccess(table, this, speech);
		listen();
	}

	private void listen() {
		selection.addLayerListener(this::selectionChanged);
		// before the table's own binding, which would select the cell below first
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
			table.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter), (any, event) -> open());
		}
		// the Tab key leaves the table, as it leaves every other control
		table.addTraverseListener(event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		table.addListener(SWT.Resize, event -> {
			fillWidth();
			if (hasSelected()) {
				freeze.doCommand(new ShowRowInViewportCommand(row()));
			}
		});
	}

	/** @param listener runs when the user selects another cell */
	public void whenSelected(Runnable listener) {
		selected = listener;
	}

	/** @param listener runs when the user wants to go to what is selected */
	public void whenOpened(Runnable listener) {
		opened = listener;
	}

	/** What the pointer does on a cell to go to what is there, besides Enter: {@link SWT#MouseUp} or {@link SWT#MouseDoubleClick}. */
	public void opensOn(int mouseEvent) {
		table.addListener(mouseEvent, event -> {
			if (event.button == 1 && cell(event.x, event.y) != null) {
				open();
			}
		});
	}

	/** A menu for the selected cell; the pointer selects the one it is on first. */
	public void menu(Menu menu) {
		table.setMenu(menu);
		table.addMenuDetectListener(event -> {
			if (event.detail == SWT.MENU_MOUSE) {
				Point at = table.toControl(event.x, event.y);
				Point cell = cell(at.x, at.y);
				event.doit = cell != null;
				if (cell != null && (cell.y != row() || cell.x != column())) {
					select(cell.y, cell.x);
				}
			} else {
				event.doit = hasSelected();
			}
		});
	}

	/** @param listener runs when another cell is selected, by the user or by another part */
	void whenCellChanges(Runnable listener) {
		cellChanged = listener;
	}

	private void open() {
		if (hasSelected()) {
			opened.run();
		}
	}

	private void selectionChanged(ILayerEvent event) {
		if (event instanceof ISelectionEvent) {
			table.redraw();
			cellChanged.run();
			if (!following && hasSelected()) {
				selected.run();
			}
		}
	}

	public boolean hasSelected() {
		return row() >= 0 && column() >= 0;
	}

	/** The row of the selected cell, or -1. */
	public int row() {
		int row = selection.getSelectionAnchor().getRowPosition();
		return row < cells.getRowCount() ? row : -1;
	}

	public int column() {
		int column = selection.getSelectionAnchor().getColumnPosition();
		return column < cells.getColumnCount() ? column : -1;
	}

	boolean isRowSelected(int row) {
		return selection.isRowPositionSelected(row);
	}

	/** Selects a cell as the user does. */
	public void select(int row, int column) {
		selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
	}

	/** Shows a cell as selected, and brings it into sight, without telling that the user did it; none for -1. */
	public void follow(int row, int column) {
		quietly(() -> {
			if (row < 0) {
				table.doCommand(new ClearAllSelectionsCommand());
			} else {
				select(row, column);
				freeze.doCommand(new ShowRowInViewportCommand(row));
				freeze.doCommand(new ShowColumnInViewportCommand(column));
			}
		});
		table.redraw();
	}

	/** Brings the first row into sight. */
	public void top() {
		freeze.doCommand(new ShowRowInViewportCommand(0));
	}

	/** Brings a column into sight. */
	public void reveal(int column) {
		freeze.doCommand(new ShowColumnInViewportCommand(column));
	}

	private void quietly(Runnable change) {
		following = true;
		try {
			change.run();
		} finally {
			following = false;
		}
	}

	/**
	 * Shows the data anew, with nothing selected.
	 *
	 * @param of equal as long as the columns are the same
	 */
	public void refresh(Object of) {
		quietly(selection::clear);
		boolean others = !of.equals(sizedFor);
		if (others) {
			sizedFor = of;
			size();
		}
		table.refresh();
		if (others && columns.frozen() > 0) {
			freeze.doCommand(new FreezeColumnCommand(freeze, columns.frozen() - 1, false, true));
		}
	}

	/** To be called after the size of text or the colours changed; what is selected stays so. */
	public void dress() {
		int row = row();
		int column = column();
		size();
		quietly(table::refresh);
		if (row >= 0 && column >= 0) {
			follow(row, column);
		}
	}

	private void size() {
		TableColours colours = TableColours.on(Appearance.ground());
		table.setBackground(colours.paper());
		table.getConfigRegistry().registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, colours.edge());
		table.setFont(font(SWT.NORMAL));
		bold = font(SWT.BOLD);
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			int height = gc.getFontMetrics().getHeight();
			body.setDefaultRowHeight(height + ROW_PADDING);
			head.setDefaultRowHeight(Math.max(columns.headLines() * height + HEAD_PADDING, height + ROW_PADDING));
			for (int column = 0; column < cells.getColumnCount(); column++) {
				body.setColumnWidthByPosition(column, columns.width(gc, column), false);
			}
		} finally {
			gc.dispose();
		}
		fillWidth();
	}

	private void fillWidth() {
		int stretched = columns.stretched();
		if (stretched >= 0 && stretched < cells.getColumnCount()) {
			GC gc = new GC(table);
			int least = columns.width(gc, stretched);
			gc.dispose();
			int others = body.getWidth() - body.getColumnWidthByPosition(stretched);
			body.setColumnWidthByPosition(stretched, Math.max(least, table.getClientArea().width - others));
		}
	}

	private Font font(int style) {
		FontData usual = JFaceResources.getDefaultFont().getFontData()[0];
		return resources.create(FontDescriptor.createFrom(usual).setStyle(style).setHeight(Math.round(usual.getHeight() * Appearance.zoom())));
	}

	/** @param made of a measure in the table's font, and the width of a column */
	String measured(BiFunction<GC, Integer, String> made, int column) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			return made.apply(gc, body.getColumnWidthByPosition(column));
		} finally {
			gc.dispose();
		}
	}

	/** The cell under a place of the table, its column as x and its row as y; null where none is. */
	Point cell(int x, int y) {
		int row = table.getRowIndexByPosition(table.getRowPositionByY(y));
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
		return table.getRowPositionByY(y) > 0 && has(row, column) ? new Point(column, row) : null;
	}

	/** Where the cell under a place of the table is painted; null where none is. */
	Rectangle place(int x, int y) {
		return cell(x, y) == null ? null : table.getBoundsByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
	}

	/** Whether the data has such a cell now. */
	boolean has(int row, int column) {
		return row >= 0 && row < cells.getRowCount() && column >= 0 && column < cells.getColumnCount();
	}

	/** The table's font, stronger. */
	public Font bold() {
		return bold;
	}

	public NatTable widget() {
		return table;
	}
}
