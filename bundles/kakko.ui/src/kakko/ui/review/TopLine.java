package kakko.ui.review;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Which of the open lines of a list is the topmost that is seen: whoever goes through it is still there when it is filled anew. */
record TopLine(Tree tree, int place) {

	static TopLine of(Tree tree) {
		return new TopLine(tree, lines(tree).indexOf(tree.getTopItem()));
	}

	/** As soon as the system knows how high its lines are. */
	void restore() {
		tree.getDisplay().asyncExec(() -> {
			List<TreeItem> lines = tree.isDisposed() ? List.of() : lines(tree);
			if (place > 0 && !lines.isEmpty()) {
				tree.setTopItem(lines.get(Math.min(place, lines.size() - 1)));
			}
		});
	}

	private static List<TreeItem> lines(Tree tree) {
		return Stream.of(tree.getItems()).flatMap(head -> Stream.concat(Stream.of(head), Stream.of(head.getItems()))).toList();
	}
}
