package kakko.ui.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The lines of a native tree end with "…" where there is no room for all of their words; the pointer reads those whole. */
public final class ElidedTree extends DefaultToolTip {

	private static final int GAP = 4;

	private record Place(int depth, boolean behindPicture) {
	}

	private final Tree tree;
	/** Asking the system for it costs more than painting the line. */
	private final Map<Place, Integer> lefts = new HashMap<>();

	private ElidedTree(Tree tree) {
		super(tree, ToolTip.NO_RECREATE, false);
		this.tree = tree;
		tree.addListener(SWT.Resize, event -> lefts.clear());
		tree.addListener(SWT.EraseItem, this::keepWords);
		tree.addListener(SWT.PaintItem, this::paint);
	}

	/** @param tree that doesn't scroll to the side */
	public static void of(Tree tree) {
		new ElidedTree(tree);
	}

	/** The platform would cut them off anywhere. */
	private void keepWords(Event event) {
		if (event.index == 0) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private void paint(Event event) {
		if (event.index == 0) {
			String words = Elided.of(event.gc, words((TreeItem) event.item), room((TreeItem) event.item));
			int height = event.gc.textExtent(words, SWT.DRAW_TRANSPARENT).y;
			event.gc.drawText(words, left((TreeItem) event.item), event.y + (event.height - height) / 2, SWT.DRAW_TRANSPARENT);
		}
	}

	private static String words(TreeItem item) {
		return item.getText(0);
	}

	/** Of lines of one depth all begin at the same place. */
	private int left(TreeItem item) {
		return lefts.computeIfAbsent(new Place(depth(item), item.getImage(0) != null), place -> item.getTextBounds(0).x);
	}

	private static int depth(TreeItem item) {
		int depth = 0;
		for (TreeItem above = item.getParentItem(); above != null; above = above.getParentItem()) {
			depth++;
		}
		return depth;
	}

	/** Up to the next column, or to the edge. */
	private int room(TreeItem item) {
		int right = tree.getColumnCount() == 0 ? tree.getClientArea().width : tree.getColumn(0).getWidth();
		return right - GAP - left(item);
	}

	/** The line under the pointer whose words aren't all seen. */
	private TreeItem cut(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		if (item == null) {
			return null;
		}
		GC gc = new GC(tree);
		try {
			return Elided.of(gc, words(item), room(item)).equals(words(item)) ? null : item;
		} finally {
			gc.dispose();
		}
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
		TreeItem item = cut(event);
		return item == null ? "" : WholeWords.wrapped(words(item));
	}
}
