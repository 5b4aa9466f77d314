package kakko.ui.outline;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import kakko.lang.ide.outline.Entry;

/** Brings a tree that shows one outline to show another of the same draft; lines that are the same are left alone. */
final class OutlineChanges {

	/** The lines of a tree, or those under one of its lines. */
	private record Lines(Tree tree, TreeItem around) {

		TreeItem get(int place) {
			return around == null ? tree.getItem(place) : around.getItem(place);
		}

		TreeItem insert(int place) {
			return around == null ? new TreeItem(tree, SWT.NONE, place) : new TreeItem(around, SWT.NONE, place);
		}
	}

	private final OutlineTree outline;
	private final Tree tree;

	OutlineChanges(OutlineTree outline) {
		this.outline = outline;
		tree = outline.tree();
	}

	void apply(List<Entry> before, List<Entry> after) {
		tree.setRedraw(false);
		apply(new Lines(tree, null), before, after);
		tree.setRedraw(true);
	}

	private void apply(Lines lines, List<Entry> before, List<Entry> after) {
		int front = front(before, after);
		int back = back(before, after, front);
		int old = before.size() - front - back;
		int fresh = after.size() - front - back;
		for (int place = front; place < front + Math.min(old, fresh); place++) {
			change(lines, place, before.get(place), after.get(place));
		}
		for (int place = front + old - 1; place >= front + fresh; place--) {
			lines.get(place).dispose();
		}
		for (int place = front + old; place < front + fresh; place++) {
			outline.fill(lines.insert(place), after.get(place));
		}
		for (int place = 0; place < front; place++) {
			change(lines, place, before.get(place), after.get(place));
		}
		for (int place = after.size() - back; place < after.size(); place++) {
			change(lines, place, before.get(place - after.size() + before.size()), after.get(place));
		}
	}

	private void change(Lines lines, int place, Entry before, Entry after) {
		if (alike(before, after)) {
			return;
		}
		TreeItem item = lines.get(place);
		if (OutlineTree.isFilled(item)) {
			apply(new Lines(tree, item), before.children(), after.children());
			outline.fill(item, after);
		}
	}

	private static int front(List<Entry> before, List<Entry> after) {
		int most = Math.min(before.size(), after.size());
		int front = 0;
		while (front < most && named(before.get(front), after.get(front))) {
			front++;
		}
		return front;
	}

	private static int back(List<Entry> before, List<Entry> after, int front) {
		int most = Math.min(before.size(), after.size()) - front;
		int back = 0;
		while (back < most && named(before.get(before.size() - 1 - back), after.get(after.size() - 1 - back))) {
			back++;
		}
		return back;
	}

	/** Whether both are called the same. */
	private static boolean named(Entry before, Entry after) {
		return before.kind() == after.kind() && before.label().equals(after.label());
	}

	/** Whether both look the same, with everything under them. */
	private static boolean alike(Entry before, Entry after) {
		boolean same = named(before, after) && before.counts().brackets() == after.counts().brackets() && before.children().size() == after.children().size();
		for (int place = 0; same && place < before.children().size(); place++) {
			same = alike(before.children().get(place), after.children().get(place));
		}
		return same;
	}
}
