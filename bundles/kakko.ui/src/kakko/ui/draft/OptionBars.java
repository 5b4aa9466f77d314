package kakko.ui.draft;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Draws a bar in the margin beside everything that stands in an option, a second one beside a sub-option. */
final class OptionBars {

	private static final int WIDTH = 3;
	private static final int STEP = 7;
	private static final int DEPTH_OF_SHADE = 4;

	private final StyledText widget;
	private final ITextViewerExtension5 places;
	private final Knowledge knowledge;

	OptionBars(StyledText widget, ITextViewerExtension5 places, Knowledge knowledge) {
		this.widget = widget;
		this.places = places;
		this.knowledge = knowledge;
	}

	void paint(GC gc, DraftColours colours) {
		gc.setBackground(colours.ground(DEPTH_OF_SHADE));
		int bottom = widget.getClientArea().height;
		int line = Math.max(0, widget.getLineIndex(0) - 1);
		for (int top = widget.getLinePixel(line); line < widget.getLineCount() && top < bottom; line++) {
			int next = widget.getLinePixel(line + 1);
			paint(gc, options(line), top, next - top);
			top = next;
		}
	}

	/** A blank line stands in an option where the blocks on both sides do. */
	private int options(int line) {
		int offset = knowledge.drift().parsed(places.widgetOffset2ModelOffset(widget.getOffsetAtLine(line)));
		ParsedDraft parsed = knowledge.parsed();
		int block = parsed.block(offset);
		int here = parsed.lines().get(block).options();
		boolean behind = offset > parsed.lines().get(block).place().end();
		return behind ? block + 1 < parsed.lines().size() ? Math.min(here, parsed.lines().get(block + 1).options()) : 0 : here;
	}

	private void paint(GC gc, int options, int top, int height) {
		for (int option = 0; option < options; option++) {
			gc.fillRectangle(widget.getLeftMargin() - (option + 2) * STEP, top, WIDTH, height);
		}
	}
}
