package kakko.ui.review;

import org.eclipse.jface.viewers.ColumnLabelProvider;

/** The words of an entry; whole in a hover, where the list is narrow. */
final class ReviewLabels extends ColumnLabelProvider {

	@Override
	public String getText(Object element) {
		return ReviewTree.words(element);
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof Group ? null : ReviewTree.words(element);
	}
}
