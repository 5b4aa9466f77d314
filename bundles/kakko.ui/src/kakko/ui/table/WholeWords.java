package kakko.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Says under the pointer what a cell has no room for. */
final class WholeWords extends CutWords {

	private final CellTable table;
	private final CellSpeech speech;

	WholeWords(NatTable control, CellTable table, CellSpeech speech) {
		super(control);
		this.table = table;
		this.speech = speech;
	}

	@Override
	Rectangle place(Event pointer) {
		return table.place(pointer.x, pointer.y);
	}

	@Override
	String words(Event pointer) {
		Point cell = table.cell(pointer.x, pointer.y);
		return cell == null ? "" : table.measured((gc, width) -> speech.under(cell.y, cell.x, gc, width), cell.x);
	}
}
