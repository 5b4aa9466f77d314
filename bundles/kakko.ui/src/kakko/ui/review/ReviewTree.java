package kakko.ui.review;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups and their entries. */
final class ReviewTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Group group ? group.entries().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Group group && !group.entries().isEmpty();
	}

	static String words(Object element) {
		return switch (element) {
		case Group group -> group.title();
		case Doubt doubt -> doubt.words();
		case PutRight right -> right.words();
		default -> "";
		};
	}
}
