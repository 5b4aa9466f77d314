package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The order in which a page's lines are read: columns one after the other, found by the white strip that runs down
 * between them.
 */
final class Layout {

	/** Width of the white strip, in font sizes. */
	private static final double STRIP = 1.0;
	/** How many lines each column must have, so that a gap in a few lines isn't taken for a strip. */
	private static final int FEWEST = 4;
	/** A column's share of the page's text width; labels in front of paragraphs take less. */
	private static final double NARROWEST = 0.2;

	private record Strip(int first, int last, double left, double right) {

		double middle() {
			return (left + right) / 2;
		}

		int rows() {
			return last - first + 1;
		}
	}

	private Layout() {
	}

	/** @param lines across the whole page, from top to bottom */
	static List<Line> inReadingOrder(List<Line> lines) {
		if (lines.isEmpty()) {
			return lines;
		}
		Strip strip = widestSpan(lines);
		if (strip == null) {
			return inOneColumn(lines);
		}
		List<Line> ordered = new ArrayList<>(inReadingOrder(lines.subList(0, strip.first)));
		List<Line> both = lines.subList(strip.first, strip.last + 1);
		List<Line> left = parts(both, -Double.MAX_VALUE, strip.middle());
		List<Line> right = parts(both, strip.middle(), Double.MAX_VALUE);
		boolean rightFirst = VisualOrder.rightToLeft(String.join("", both.stream().map(line -> line.text).toList()));
		ordered.addAll(inReadingOrder(rightFirst ? right : left));
		ordered.addAll(inReadingOrder(rightFirst ? left : right));
		ordered.addAll(inReadingOrder(lines.subList(strip.last + 1, lines.size())));
		return ordered;
	}

	private static List<Line> inOneColumn(List<Line> lines) {
		double left = lines.stream().mapToDouble(line -> line.left).min().orElseThrow();
		double right = lines.stream().mapToDouble(line -> line.right).max().orElseThrow();
		return lines.stream().map(line -> line.inColumn(left, right)).toList();
	}

	private static List<Line> parts(List<Line> lines, double from, double to) {
		return lines.stream().map(line -> line.between(from, to)).filter(part -> part != null).sorted(Comparator.comparingDouble(part -> part.y)).toList();
	}

	private static Strip widestSpan(List<Line> lines) {
		Strip best = null;
		for (int i = 0; i < lines.size(); i++) {
			for (double[] gap : gaps(lines.get(i))) {
				Strip strip = grown(lines, i, gap);
				if ((best == null || strip.rows() > best.rows()) && divides(lines, strip)) {
					best = strip;
				}
			}
		}
		return best;
	}

	private static List<double[]> gaps(Line line) {
		List<double[]> gaps = new ArrayList<>();
		double end = line.left;
		for (Glyph glyph : line.glyphs) {
			if (!glyph.blank()) {
				if (glyph.x() - end >= STRIP * line.size) {
					gaps.add(new double[] { end, glyph.x() });
				}
				end = Math.max(end, glyph.end());
			}
		}
		return gaps;
	}

	/** The strip that begins as a gap in one line, followed up and down the page as far as it stays white. */
	private static Strip grown(List<Line> lines, int start, double[] gap) {
		Strip strip = new Strip(start, start, gap[0], gap[1]);
		for (int i = start + 1; i < lines.size(); i++) {
			Strip longer = through(strip, lines.get(i));
			if (longer == null) {
				break;
			}
			strip = new Strip(start, i, longer.left, longer.right);
		}
		for (int i = start - 1; i >= 0; i--) {
			Strip longer = through(strip, lines.get(i));
			if (longer == null) {
				break;
			}
			strip = new Strip(i, strip.last, longer.left, longer.right);
		}
		return strip;
	}

	/** The part of the strip that this line leaves white; null when it is too narrow. */
	private static Strip through(Strip strip, Line line) {
		double left = strip.left;
		double right = strip.right;
		double end = -Double.MAX_VALUE;
		double bestLeft = left;
		double bestWidth = -1;
		for (Glyph glyph : line.glyphs) {
			if (!glyph.blank()) {
				double width = Math.min(right, glyph.x()) - Math.max(left, end);
				if (width > bestWidth) {
					bestWidth = width;
					bestLeft = Math.max(left, end);
				}
				end = Math.max(end, glyph.end());
			}
		}
		double width = right - Math.max(left, end);
		if (width > bestWidth) {
			bestWidth = width;
			bestLeft = Math.max(left, end);
		}
		return bestWidth < STRIP * line.size ? null : new Strip(strip.first, strip.last, bestLeft, bestLeft + bestWidth);
	}

	/** Whether running text stands on either side of the strip, side by side. */
	private static boolean divides(List<Line> lines, Strip strip) {
		List<Line> both = lines.subList(strip.first, strip.last + 1);
		List<Line> left = parts(both, -Double.MAX_VALUE, strip.middle());
		List<Line> right = parts(both, strip.middle(), Double.MAX_VALUE);
		if (left.size() < FEWEST || right.size() < FEWEST) {
			return false;
		}
		double width = extent(both, line -> line.right) + extent(both, line -> -line.left);
		double top = Math.max(left.get(0).y, right.get(0).y);
		double bottom = Math.min(left.getLast().y, right.getLast().y);
		return usualWidth(left) > width * NARROWEST && usualWidth(right) > width * NARROWEST && besides(left, top, bottom) >= FEWEST
				&& besides(right, top, bottom) >= FEWEST;
	}

	private static double extent(List<Line> lines, ToDoubleFunction<Line> side) {
		return lines.stream().mapToDouble(side).max().orElseThrow();
	}

	private static double usualWidth(List<Line> lines) {
		return lines.stream().mapToDouble(line -> line.right - line.left).sorted().skip(lines.size() / 2).findFirst().orElse(0);
	}

	private static long besides(List<Line> lines, double top, double bottom) {
		return lines.stream().filter(line -> line.y >= top - line.size && line.y <= bottom + line.size).count();
	}
}
