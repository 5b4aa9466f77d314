package kakko.ui.tracker;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.widgets.Event;

import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeRow;

/** Says under the pointer what a cell has no room for: all words of a bracket, a fate in words and how sure it is. */
final class WholeWords extends DefaultToolTip {

	private static final int LINE = 90;

	private final LivesTable table;
	private final LifePainter painter;

	WholeWords(NatTable control, LivesTable table, LifePainter painter) {
		super(control, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.painter = painter;
	}

	@Override
	protected Object getToolTipArea(Event event) {
		PositionCoordinate cell = table.cell(event.x, event.y);
		return cell == null ? null : cell.getColumnPosition() + "/" + cell.getRowPosition();
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return table.cell(event.x, event.y) != null && !getText(event).isBlank();
	}

	@Override
	protected String getText(Event event) {
		PositionCoordinate cell = table.cell(event.x, event.y);
		if (cell == null) {
			return "";
		}
		LifeRow row = table.rows().rows().get(cell.getRowPosition());
		LifeColumn column = table.rows().columns().get(cell.getColumnPosition());
		String said = painter.said(column, row);
		return wrapped(column.kind() == LifeColumn.Kind.NUMBER && !row.section().isEmpty() ? said + " · " + row.section() : said);
	}

	/** Tool tips don't wrap by themselves. */
	private static String wrapped(String text) {
		return text.replaceAll("(.{" + LINE + "}\\S*)\\s", "$1\n");
	}
}
