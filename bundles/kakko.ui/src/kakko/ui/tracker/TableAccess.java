package kakko.ui.tracker;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeRow;
import kakko.ui.Wording;

/** Tells screen readers what the table is, and the selected cell with its row and column. */
final class TableAccess {

	private final LivesTable table;
	private final LifePainter painter;
	private final Wording wording = Wording.ofWindow();

	TableAccess(NatTable control, LivesTable table, LifePainter painter) {
		this.table = table;
		this.painter = painter;
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = wording.say("tracker.table", table.rows().rows().size());
			}
		});
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = selected();
			}
		});
		table.whenCellChanges(() -> control.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] { null, selected() }));
	}

	/** Words, column and answer of the selected cell. */
	String selected() {
		LifeRow row = table.row();
		LifeColumn column = table.column();
		if (row == null || column == null) {
			return "";
		}
		String said = painter.said(column, row);
		return wording.say("tracker.cell", row.number(), row.text(), column.head(), said.isEmpty() ? wording.say("tracker.nothing") : said);
	}
}
