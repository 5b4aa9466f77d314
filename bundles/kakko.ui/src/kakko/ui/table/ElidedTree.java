package kakko.ui.table;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The lines of a native tree end with "…" where there is no room for all of their words; the pointer reads those whole. */
public final class ElidedTree extends DefaultToolTip {

	private static final int GAP = 4;

	private final Tree tree;

	private ElidedTree(Tree tree) {
		super(tree, ToolTip.NO_RECREATE, false);
		this.tree = tree;
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

	private static int left(TreeItem item) {
		return item.getTextBounds(0).x;
	}

	/** Up to the next column, or to the edge. */
	private int room(TreeItem item) {
		Rectangle cell = item.getBounds(0);
		int right = tree.getColumnCount() == 0 ? tree.getClientArea().width : cell.x + cell.width;
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
