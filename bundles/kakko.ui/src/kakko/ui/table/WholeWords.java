package kakko.ui.table;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Says under the pointer what a cell has no room for. */
final class WholeWords extends DefaultToolTip {

	private static final int LINE = 90;

	private final CellTable table;
	private final CellSpeech speech;

	WholeWords(NatTable control, CellTable table, CellSpeech speech) {
		super(control, ToolTip.NO_RECREATE, false);
		this.table = table;
		this.speech = speech;
	}

	@Override
	protected Object getToolTipArea(Event event) {
		Point cell = table.cell(event.x, event.y);
		return cell == null ? null : cell.x + "/" + cell.y;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !getText(event).isBlank();
	}

	@Override
	protected String getText(Event event) {
		Point cell = table.cell(event.x, event.y);
		return cell == null ? "" : wrapped(table.measured((gc, width) -> speech.under(cell.y, cell.x, gc, width), cell.x));
	}

	/** Tool tips don't wrap by themselves. */
	static String wrapped(String text) {
		return text.replaceAll("(.{" + LINE + "}\\S*)\\s", "$1\n");
	}
}
