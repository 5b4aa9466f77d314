package kakko.ui.draft;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

import kakko.lang.place.Range;
import kakko.ui.draft.ParsedDraft.Frame;

/** Draws each option with all that stands in it as one: on a faint ground, with a bar at its left; one within another begins further in. */
final class OptionFrames {

	private static final int WIDTH = 3;
	private static final int LEFT = 20;
	private static final int STEP = 6;
	private static final int DEEPEST = 2;
	private static final int RIGHT = 12;
	private static final int DEPTH_OF_SHADE = 4;
	private static final int FAINT = 14;
	private static final int WHOLE = 255;

	private final StyledText widget;
	private final ITextViewerExtension5 places;
	private final Knowledge knowledge;

	OptionFrames(StyledText widget, ITextViewerExtension5 places, Knowledge knowledge) {
		this.widget = widget;
		this.places = places;
		this.knowledge = knowledge;
	}

	void paint(GC gc, DraftColours colours) {
		int last = widget.getLineIndex(widget.getClientArea().height);
		int from = widget.getOffsetAtLine(widget.getLineIndex(0));
		int to = widget.getOffsetAtLine(last) + widget.getLine(last).length();
		for (Frame frame : knowledge.parsed().frames()) {
			Range place = knowledge.drift().shown(frame.place());
			IRegion seen = places.modelRange2WidgetRange(new Region(place.start(), place.length()));
			if (seen != null && seen.getOffset() <= to && seen.getOffset() + seen.getLength() >= from) {
				paint(gc, colours, frame.depth(), seen);
			}
		}
	}

	/** What is folded away ends where the line behind it begins. */
	private int last(IRegion seen, int first) {
		int end = seen.getOffset() + seen.getLength();
		int last = widget.getLineAtOffset(end);
		return last > first && widget.getOffsetAtLine(last) == end ? last - 1 : last;
	}

	private void paint(GC gc, DraftColours colours, int depth, IRegion seen) {
		int first = widget.getLineAtOffset(seen.getOffset());
		int top = widget.getLinePixel(first);
		int bottom = widget.getLinePixel(last(seen, first) + 1);
		int left = widget.getLeftMargin() - LEFT + Math.min(depth, DEEPEST) * STEP;
		int right = widget.getClientArea().width - widget.getRightMargin() + RIGHT;
		// words are drawn already: the ground lies over them, too faint to be seen there
		gc.setAlpha(FAINT);
		gc.setBackground(colours.option());
		gc.fillRectangle(left, top, right - left, bottom - top);
		gc.setAlpha(WHOLE);
		gc.setBackground(colours.ground(DEPTH_OF_SHADE));
		gc.fillRectangle(left, top, WIDTH, bottom - top);
	}
}
