package kakko.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import kakko.lang.ide.outline.Entry;
import kakko.ui.table.ElidedTree;

/**
 * An outline as a tree of which only what is in sight is made. Of a new outline only what differs is shown anew: what was
 * opened stays open, what was selected stays selected.
 */
final class OutlineTree {

	private static final int COUNT_WIDTH = 48;
	/** Milliseconds. */
	private static final int MOMENT = 40;
	private static final int PATIENCE = 25;
	private static final int PAUSE = 15;
	/** Lines of a screenful, before and behind. */
	private static final int AROUND = 30;
	private static final int AT_ONCE = 4;

	private final Tree tree;
	private final ElidedTree lines;
	private List<Entry> shown = List.of();
	/** What is to be selected, once what is around it is written. */
	private TreeItem wanted;

	OutlineTree(Composite frame) {
		TreeColumnLayout columns = new TreeColumnLayout();
		frame.setLayout(columns);
		tree = new Tree(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
		columns.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(1));
		columns.setColumnData(new TreeColumn(tree, SWT.RIGHT), new ColumnPixelData(COUNT_WIDTH));
		lines = new ElidedTree(tree);
		tree.addListener(SWT.Selection, event -> wanted = null);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, under(((TreeItem) event.item).getParentItem()).get(event.index)));
	}

	Tree tree() {
		return tree;
	}

	/** Another draft: what is high in it is open. */
	void show(List<Entry> entries) {
		shown = entries;
		tree.removeAll();
		tree.setItemCount(entries.size());
		for (int place = 0; place < entries.size(); place++) {
			if (!entries.get(place).children().isEmpty() && entries.get(place).kind() != Entry.Kind.PARAGRAPH) {
				fill(tree.getItem(place), entries.get(place));
				tree.getItem(place).setExpanded(true);
			}
		}
	}

	/** The same draft, gone on. */
	void renew(List<Entry> entries) {
		List<Entry> before = shown;
		shown = entries;
		if (!entries.equals(before)) {
			new OutlineChanges(this).apply(before, entries);
		}
	}

	/**
	 * Selects the line in sight that stands for a place, innermost; what is closed stays closed.
	 *
	 * @param offset in the text that is outlined
	 */
	void select(int offset) {
		TreeItem found = null;
		List<Entry> entries = shown;
		for (int place = at(entries, offset); place >= 0; place = found.getExpanded() ? at(entries, offset) : -1) {
			found = found == null ? tree.getItem(place) : found.getItem(place);
			entries = entries.get(place).children();
		}
		wanted = found;
		if (found != null && !found.equals(selectedLine())) {
			approach(found);
		}
	}

	/** The system takes some milliseconds for each line that comes into sight: those around the one that is wanted are written before, a few at a time. */
	private void approach(TreeItem line) {
		if (line.isDisposed() || !line.equals(wanted)) {
			return;
		}
		List<TreeItem> unwritten = around(line).filter(item -> !isFilled(item)).limit(AT_ONCE).toList();
		if (unwritten.isEmpty()) {
			tree.setSelection(line);
			bringIntoSight(line, PATIENCE);
		} else {
			unwritten.forEach(item -> fill(item, entry(item)));
			tree.getDisplay().timerExec(PAUSE, () -> approach(line));
		}
	}

	private Stream<TreeItem> around(TreeItem line) {
		TreeItem parent = line.getParentItem();
		int place = parent == null ? tree.indexOf(line) : parent.indexOf(line);
		int end = parent == null ? tree.getItemCount() : parent.getItemCount();
		return IntStream.range(Math.max(0, place - AROUND), Math.min(end, place + AROUND)).mapToObj(each -> parent == null ? tree.getItem(each) : parent.getItem(each));
	}

	/** The system learns the heights of lines that were never in sight bit by bit; until then it shows the wrong ones. */
	private void bringIntoSight(TreeItem line, int tries) {
		tree.getDisplay().timerExec(MOMENT, () -> {
			if (!line.isDisposed() && line.equals(selectedLine()) && !isInSight(line)) {
				tree.showItem(line);
				if (tries > 1) {
					bringIntoSight(line, tries - 1);
				}
			}
		});
	}

	private TreeItem selectedLine() {
		return tree.getSelectionCount() == 1 ? tree.getSelection()[0] : null;
	}

	private boolean isInSight(TreeItem line) {
		Rectangle place = line.getBounds();
		return place.height > 0 && place.y >= 0 && place.y + place.height <= tree.getClientArea().height;
	}

	/** The last of them that holds the place: where one begins the one before has ended. */
	private static int at(List<Entry> entries, int offset) {
		int found = entries.size() - 1;
		while (found >= 0 && !entries.get(found).place().touches(offset)) {
			found--;
		}
		return found;
	}

	/** What a line of the tree stands for. */
	Optional<Entry> selected() {
		return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of(entry(tree.getSelection()[0]));
	}

	/** What stands under a line; in the tree itself, if there is none. */
	private List<Entry> under(TreeItem around) {
		return around == null ? shown : entry(around).children();
	}

	private Entry entry(TreeItem item) {
		List<Integer> way = new ArrayList<>();
		TreeItem at = item;
		for (TreeItem around = at.getParentItem(); around != null; around = at.getParentItem()) {
			way.addFirst(around.indexOf(at));
			at = around;
		}
		Entry entry = shown.get(tree.indexOf(at));
		for (int place : way) {
			entry = entry.children().get(place);
		}
		return entry;
	}

	void fill(TreeItem item, Entry entry) {
		int brackets = entry.counts().brackets();
		lines.write(item, entry.label());
		String count = brackets == 0 ? "" : "[" + brackets + "]";
		if (!count.equals(item.getText(1))) {
			item.setText(1, count);
		}
		item.setData(Boolean.TRUE);
		if (item.getItemCount() != entry.children().size()) {
			item.setItemCount(entry.children().size());
		}
	}

	/** Whether it was in sight once; what wasn't is made when it comes. */
	static boolean isFilled(TreeItem item) {
		return item.getData() != null;
	}
}
