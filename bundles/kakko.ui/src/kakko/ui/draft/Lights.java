package kakko.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import kakko.lang.ide.matching.Match;
import kakko.lang.ide.matching.Matching;
import kakko.lang.place.Range;

/** What lights up in the text: the bracket under the caret with its partner and alternatives, its option, what somebody else points at. */
final class Lights {

	private static final int LIGHT = 60;
	private static final Range DARK = new Range(0, 0);

	private final DraftViewer viewer;
	private Range lit = DARK;
	private List<Range> signs = List.of();
	private List<Range> alternatives = List.of();
	private Range spot = DARK;

	Lights(DraftViewer viewer) {
		this.viewer = viewer;
	}

	void show(ParsedDraft parsed, int caret) {
		if (parsed.text().draft().getBlocks().isEmpty()) {
			return;
		}
		Match match = Matching.at(parsed.text(), caret);
		List<Range> ends = new ArrayList<>();
		match.bracket().ifPresent(bracket -> {
			ends.add(bracket.opener());
			bracket.closer().ifPresent(ends::add);
		});
		light(match.bracket().map(Match.BracketMatch::all).orElse(DARK), ends, match.bracket().map(Match.BracketMatch::alternatives).orElse(List.of()), spot.touches(caret) ? spot : DARK);
	}

	void spot(Range place) {
		light(lit, signs, alternatives, place);
	}

	/** Only what is no longer lit, and what is now, is drawn anew. */
	private void light(Range wholeBracket, List<Range> ends, List<Range> others, Range pointed) {
		if (wholeBracket.equals(lit) && ends.equals(signs) && others.equals(alternatives) && pointed.equals(spot)) {
			return;
		}
		redraw();
		lit = wholeBracket;
		signs = ends;
		alternatives = others;
		spot = pointed;
		redraw();
	}

	private void redraw() {
		Stream.of(List.of(lit, spot), signs, alternatives).flatMap(List::stream).forEach(this::redraw);
	}

	/** The lines that a stretch touches, whole: where in them it stands would have to be measured twice. */
	private void redraw(Range range) {
		Range shown = shown(range);
		if (shown.length() == 0) {
			return;
		}
		StyledText widget = viewer.getTextWidget();
		Rectangle sight = widget.getClientArea();
		int first = Math.max(widget.getLineAtOffset(shown.start()), widget.getLineIndex(0));
		int last = Math.min(widget.getLineAtOffset(shown.end()), widget.getLineIndex(sight.height));
		if (first <= last) {
			int top = widget.getLinePixel(first);
			int bottom = last + 1 < widget.getLineCount() ? widget.getLinePixel(last + 1) : sight.height;
			viewer.paintAnew(top, bottom);
		}
	}

	void paint(GC gc, DraftColours colours) {
		gc.setForeground(colours.mark());
		gc.setBackground(colours.light());
		alternatives.forEach(alternative -> frame(gc, alternative));
		if (alternatives.isEmpty() && lit.length() > 0) {
			frame(gc, lit);
		}
		gc.setAlpha(LIGHT);
		signs.forEach(sign -> rows(sign).forEach(gc::fillRectangle));
		rows(spot).forEach(gc::fillRectangle);
		gc.setAlpha(255);
	}

	private void frame(GC gc, Range range) {
		for (Rectangle row : rows(range)) {
			gc.drawLine(row.x, row.y + row.height - 1, row.x + row.width - 1, row.y + row.height - 1);
			gc.drawLine(row.x, row.y, row.x + row.width - 1, row.y);
		}
	}

	/** Where a stretch stands in the widget; nothing of one that is folded away or gone. */
	private Range shown(Range range) {
		int from = viewer.modelOffset2WidgetOffset(range.start());
		int to = viewer.modelOffset2WidgetOffset(range.end());
		return range.length() == 0 || from < 0 || to <= from || to > viewer.getTextWidget().getCharCount() ? DARK : new Range(from, to);
	}

	/** The rectangles in which a stretch stands, as far as it is in sight. */
	private List<Rectangle> rows(Range range) {
		Range shown = shown(range);
		List<Rectangle> rows = new ArrayList<>();
		if (shown.length() == 0) {
			return rows;
		}
		StyledText widget = viewer.getTextWidget();
		int to = shown.end();
		int at = Math.max(shown.start(), widget.getOffsetAtLine(widget.getLineIndex(0)));
		int bottom = widget.getClientArea().height;
		while (at < to) {
			Point begin = widget.getLocationAtOffset(at);
			if (begin.y > bottom) {
				break;
			}
			int end = rowEnd(widget, at, to, begin.y);
			rows.add(widget.getTextBounds(at, end - 1));
			at = end;
		}
		return rows;
	}

	/** The first offset behind a place that stands in a lower row. */
	private static int rowEnd(StyledText widget, int from, int to, int y) {
		int low = from + 1;
		int high = to;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (widget.getLocationAtOffset(middle - 1).y <= y + 4) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
