package kakko.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what the table is, and the selected cell with its row and column. */
final class CellAccess {

	private final CellTable table;
	private final CellSpeech speech;

	CellAccess(NatTable control, CellTable table, CellSpeech speech) {
		this.table = table;
		this.speech = speech;
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = speech.table();
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

	private String selected() {
		return table.hasSelected() ? speech.cell(table.row(), table.column()) : "";
	}
}
