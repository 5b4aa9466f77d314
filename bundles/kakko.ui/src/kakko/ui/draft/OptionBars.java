package kakko.ui.draft;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Draws a bar in the margin beside everything that stands in an option, a second one beside a sub-option. */
final class OptionBars {

	private static final int WIDTH = 3;
	private static final int STEP = 7;
	private static final int DEPTH_OF_SHADE = 4;

	private final StyledText widget;
	private final List<PageLine> lines;

	OptionBars(StyledText widget, List<PageLine> lines) {
		this.widget = widget;
		this.lines = lines;
	}

	void paint(GC gc) {
		gc.setBackground(DraftColours.on(widget.getBackground()).ground(DEPTH_OF_SHADE));
		int bottom = widget.getClientArea().height;
		int line = widget.getLineIndex(0);
		for (int top = widget.getLinePixel(line); line < lines.size() && top < bottom; line++) {
			int next = widget.getLinePixel(line + 1);
			paint(gc, lines.get(line), top, next - top);
			top = next;
		}
	}

	private void paint(GC gc, PageLine line, int top, int height) {
		for (int option = 0; option < line.options(); option++) {
			gc.fillRectangle(widget.getLeftMargin() - (option + 2) * STEP, top, WIDTH, height);
		}
	}
}
