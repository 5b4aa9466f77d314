package kakko.ui.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The lines of a native tree that doesn't scroll to the side end with "…" where there is no room for all of their words; the pointer
 * reads those whole. What is written is what there is room for: painting the lines oneself holds the window up with each screenful.
 */
public final class ElidedTree {

	private static final int GAP = 4;
	/** Before the tree has its place nothing is cut. */
	private static final int LEAST = 40;
	private static final int INDENT = 20;
	private static final String WORDS = "kakko.ui.words";
	private static final String DEPTH = "kakko.ui.depth";

	private final Tree tree;
	/** Where the words of lines of a depth begin, which the system tells once they are there; until then a guess. */
	private final Map<Integer, Integer> lefts = new HashMap<>();

	public ElidedTree(Tree tree) {
		this.tree = tree;
		new Tip();
		Widget holds = tree.getColumnCount() == 0 ? tree : tree.getColumn(0);
		holds.addListener(SWT.Resize, event -> fit());
	}

	/** Writes as much of the words into a line as it has room for, now and later. */
	public void write(TreeItem line, String words) {
		line.setData(WORDS, words);
		int depth = depth(line);
		if (lefts.putIfAbsent(depth, INDENT * (depth + 1)) == null) {
			tree.getDisplay().asyncExec(() -> learn(line));
		}
		write(line);
	}

	/** All that a line says. */
	public static String words(TreeItem line) {
		return line.getData(WORDS) instanceof String words ? words : line.getText(0);
	}

	private void learn(TreeItem line) {
		if (line.isDisposed()) {
			return;
		}
		int left = line.getTextBounds(0).x;
		if (lefts.put(depth(line), left) != left) {
			fit();
		}
	}

	private void fit() {
		fit(tree.getItems());
	}

	/** Of what was never seen nothing was written. */
	private void fit(TreeItem[] lines) {
		Arrays.stream(lines).filter(line -> line.getData(WORDS) != null).forEach(line -> {
			write(line);
			fit(line.getItems());
		});
	}

	private void write(TreeItem line) {
		int width = tree.getColumnCount() == 0 ? tree.getClientArea().width : tree.getColumn(0).getWidth();
		String words = words(line);
		String seen = width < LEAST ? words : Elided.of(Measures.of(tree.getFont()), words, width - GAP - lefts.get(depth(line)));
		if (!seen.equals(line.getText(0))) {
			line.setText(0, seen);
		}
	}

	/** Asked of the system once a line. */
	private static int depth(TreeItem line) {
		if (line.getData(DEPTH) instanceof Integer known) {
			return known;
		}
		TreeItem above = line.getParentItem();
		int depth = above == null ? 0 : depth(above) + 1;
		line.setData(DEPTH, depth);
		return depth;
	}

	private final class Tip extends CutWords {

		Tip() {
			super(tree);
		}

		@Override
		Rectangle place(Event pointer) {
			TreeItem line = line(pointer);
			return line == null ? null : line.getBounds();
		}

		@Override
		String words(Event pointer) {
			TreeItem line = line(pointer);
			return line == null || ElidedTree.words(line).equals(line.getText(0)) ? "" : ElidedTree.words(line);
		}

		private TreeItem line(Event pointer) {
			return tree.getItem(new Point(pointer.x, pointer.y));
		}
	}
}
