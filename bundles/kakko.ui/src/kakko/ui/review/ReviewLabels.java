package kakko.ui.review;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.TreeItem;

import kakko.ui.table.ElidedTree;

/** The words of an entry. */
final class ReviewLabels extends CellLabelProvider {

	private final ElidedTree lines;

	ReviewLabels(ElidedTree lines) {
		this.lines = lines;
	}

	@Override
	public void update(ViewerCell cell) {
		lines.write((TreeItem) cell.getItem(), ReviewTree.words(cell.getElement()));
	}
}
