package kakko.ui.compare.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** What of the sheet is in sight: scrolling, and where on the canvas each line stands. */
final class Sight {

	private static final int HEAD_PADDING = 4;

	private final Canvas sheet;
	private final LaidLines laid;
	private final Viewport view;
	private Runnable whenScrolled = () -> {
	};

	Sight(Canvas sheet, LaidLines laid) {
		this.sheet = sheet;
		this.laid = laid;
		this.view = new Viewport(line -> laid.get(line).height());
		sheet.getVerticalBar().addListener(SWT.Selection, event -> dragged());
	}

	void whenScrolled(Runnable listener) {
		whenScrolled = listener;
	}

	/** Begins anew, at the line that is to stand at the top. */
	void begin(int top) {
		begin(top, 0);
	}

	/** @param hidden pixels of that line that are to be out of sight */
	void begin(int top, int hidden) {
		view.begin(laid.guess(), top, hidden);
		sheet.redraw();
	}

	/** Pixels of the line at the top that are out of sight. */
	int hidden() {
		return view.hidden();
	}

	/** The line at the top. */
	int first() {
		return view.first();
	}

	/** Where the line at the top begins on the canvas: at the lower edge of the heads, or above. */
	int beginning() {
		return headHeight() - view.hidden();
	}

	int height(int line) {
		return view.measured(line);
	}

	/** Of a line that is in sight. */
	Rectangle bounds(int line) {
		int top = headHeight() + view.top(line, visible());
		return new Rectangle(0, line == view.first() ? beginning() : top, laid.width(), laid.get(line).height());
	}

	boolean contains(int line) {
		return contained(line, sheet.getClientArea().height);
	}

	/** Whether a line was in sight when the sheet had this height. */
	boolean contained(int line, int height) {
		int visible = Math.max(1, height - headHeight());
		return line >= view.first() && view.top(line, visible) < visible;
	}

	int headHeight() {
		return laid.faces().smallMetrics.getHeight() + 2 * HEAD_PADDING;
	}

	/** Height of what is to be seen below the heads. */
	int visible() {
		return Math.max(1, sheet.getClientArea().height - headHeight());
	}

	/** The line at a height of the canvas, or -1. */
	int lineAt(int y) {
		int top = beginning();
		for (int line = view.first(); line < laid.count() && top < sheet.getClientArea().height; line++) {
			if (y >= Math.max(top, headHeight()) && y < top + laid.get(line).height()) {
				return line;
			}
			top += laid.get(line).height();
		}
		return -1;
	}

	private void dragged() {
		int to = sheet.getVerticalBar().getSelection();
		int by = to - view.position();
		if (Math.abs(by) <= 2 * visible()) {
			view.scrollBy(by, visible());
		} else {
			view.jumpTo(to, visible());
		}
		scrolled();
	}

	/** Takes back what was scrolled too far, as heights are known now. */
	void settle() {
		view.scrollBy(0, visible());
	}

	void scrollBy(int pixels) {
		view.scrollBy(pixels, visible());
		scrolled();
	}

	/** @param share of the whole that is to be above the upper edge */
	void jumpTo(double share) {
		view.jumpTo((int) (share * view.total()), visible());
		scrolled();
	}

	/** Brings a line into sight. */
	void reveal(int line) {
		view.reveal(line, visible());
		scrolled();
	}

	private void scrolled() {
		sheet.redraw();
		tell();
	}

	/** Says to who wants to know that other lines are in sight. */
	void tell() {
		whenScrolled.run();
	}

	void adjustBar() {
		ScrollBar bar = sheet.getVerticalBar();
		int total = Math.max(1, view.total());
		bar.setValues(view.position(), 0, total, Math.min(total, visible()), 3 * laid.faces().wordsMetrics.getHeight(), visible());
	}

	/** Share of the whole above the upper edge, and above the lower. */
	double[] window() {
		double total = Math.max(1, view.total());
		return new double[] { view.position() / total, Math.min(1, (view.position() + visible()) / total) };
	}

	/** Share of the whole above a line. */
	double share(int line) {
		return view.heights().above(line) / (double) Math.max(1, view.total());
	}
}
