package kakko.ui.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The lines of a native tree that doesn't scroll to the side end with "…" where there is no room for all of their words; the pointer
 * reads those whole. What is written is what there is room for: painting the lines oneself holds the window up with each screenful.
 */
public final class ElidedTree extends DefaultToolTip {

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
		super(tree, ToolTip.NO_RECREATE, false);
		this.tree = tree;
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

	/** The line under the pointer whose words aren't all seen. */
	private TreeItem cut(Event event) {
		TreeItem line = tree.getItem(new Point(event.x, event.y));
		return line == null || words(line).equals(line.getText(0)) ? null : line;
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return cut(event);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return cut(event) != null;
	}

	@Override
	protected String getText(Event event) {
		TreeItem line = cut(event);
		return line == null ? "" : WholeWords.wrapped(words(line));
	}
}
