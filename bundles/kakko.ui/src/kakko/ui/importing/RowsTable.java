package kakko.ui.importing;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Rows of words to read, two narrow columns and a wide one. */
final class RowsTable {

	private static final int[] WEIGHTS = { 2, 3, 8 };

	private final Composite area;
	private final Table table;

	RowsTable(Composite parent, String... heads) {
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		table = new Table(area, SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (int column = 0; column < heads.length; column++) {
			TableColumn head = new TableColumn(table, SWT.LEFT);
			head.setText(heads[column]);
			layout.setColumnData(head, new ColumnWeightData(WEIGHTS[column]));
		}
	}

	void show(List<String[]> rows) {
		table.removeAll();
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
	}

	Control control() {
		return area;
	}
}
