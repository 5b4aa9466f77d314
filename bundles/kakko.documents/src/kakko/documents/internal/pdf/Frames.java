package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reading order of a page with tables and boxes: each whole, at its height; a table row by row, cell by cell. */
final class Frames {

	private Frames() {
	}

	/** @param lines across the whole page, from top to bottom */
	static List<Line> inReadingOrder(Sheet sheet, List<Line> lines) {
		List<Line> ordered = new ArrayList<>();
		List<Line> outside = lines;
		for (List<Frame> frames : Grid.on(sheet)) {
			List<Line> inside = new ArrayList<>();
			for (Frame frame : frames) {
				inside.addAll(inside(frame, outside));
			}
			if (!inside.isEmpty()) {
				double bottom = frames.stream().mapToDouble(Frame::bottom).max().orElseThrow();
				outside = outside(frames, outside);
				List<Line> above = outside.stream().filter(line -> line.y <= bottom).toList();
				ordered.addAll(Layout.inReadingOrder(above));
				ordered.addAll(inside);
				outside = outside.stream().filter(line -> line.y > bottom).toList();
			}
		}
		ordered.addAll(Layout.inReadingOrder(outside));
		return ordered;
	}

	private static List<Line> inside(Frame frame, List<Line> lines) {
		List<Line> parts = lines.stream().filter(frame::holds).map(line -> line.between(frame.left(), frame.right())).filter(part -> part != null).toList();
		return Layout.inReadingOrder(parts).stream().map(line -> line.inFrame(frame)).toList();
	}

	private static List<Line> outside(List<Frame> frames, List<Line> lines) {
		double left = frames.stream().mapToDouble(Frame::left).min().orElseThrow();
		double right = frames.stream().mapToDouble(Frame::right).max().orElseThrow();
		List<Line> parts = new ArrayList<>();
		for (Line line : lines) {
			if (frames.stream().noneMatch(frame -> frame.holds(line))) {
				parts.add(line);
				continue;
			}
			for (Line part : new Line[] { line.between(-Double.MAX_VALUE, left), line.between(right, Double.MAX_VALUE) }) {
				if (part != null) {
					parts.add(part);
				}
			}
		}
		parts.sort(Comparator.comparingDouble(part -> part.y));
		return parts;
	}
}
