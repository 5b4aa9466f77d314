package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

		double width() {
			return right - left;
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
			for (Line.Run gap : gaps(lines.get(i))) {
				Strip strip = grown(lines, i, gap);
				if ((best == null || strip.rows() > best.rows()) && divides(lines, strip)) {
					best = strip;
				}
			}
		}
		return best;
	}

	private static List<Line.Run> gaps(Line line) {
		List<Line.Run> gaps = new ArrayList<>();
		for (int i = 1; i < line.runs.size(); i++) {
			gaps.add(new Line.Run(line.runs.get(i - 1).right(), line.runs.get(i).left()));
		}
		return gaps;
	}

	/** The strip that begins as a gap in one line, followed up and down the page as far as it stays white. */
	private static Strip grown(List<Line> lines, int start, Line.Run gap) {
		Strip strip = new Strip(start, start, gap.left(), gap.right());
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

	/** The widest part of the strip that this line leaves white; null when it is too narrow. */
	private static Strip through(Strip strip, Line line) {
		Strip widest = null;
		double white = -Double.MAX_VALUE;
		for (int i = 0; i <= line.runs.size(); i++) {
			double ink = i < line.runs.size() ? line.runs.get(i).left() : Double.MAX_VALUE;
			Strip part = new Strip(strip.first, strip.last, Math.max(strip.left, white), Math.min(strip.right, ink));
			if (part.width() >= STRIP * line.size && (widest == null || part.width() > widest.width())) {
				widest = part;
			}
			white = ink == Double.MAX_VALUE ? ink : line.runs.get(i).right();
		}
		return widest;
	}

	/** Whether running text stands on either side of the strip, side by side. */
	private static boolean divides(List<Line> lines, Strip strip) {
		List<Line> both = lines.subList(strip.first, strip.last + 1);
		Side left = Side.of(both, run -> run.right() <= strip.middle());
		Side right = Side.of(both, run -> run.left() >= strip.middle());
		double width = extent(both, line -> line.right) + extent(both, line -> -line.left);
		double top = Math.max(left.top, right.top);
		double bottom = Math.min(left.bottom, right.bottom);
		return left.flows(width, top, bottom) && right.flows(width, top, bottom);
	}

	/** What stands on one side of a strip. */
	private record Side(List<double[]> lines, double top, double bottom) {

		static Side of(List<Line> lines, Predicate<Line.Run> here) {
			List<double[]> found = new ArrayList<>();
			for (Line line : lines) {
				Line.Run first = null;
				Line.Run last = null;
				for (Line.Run run : line.runs) {
					if (here.test(run)) {
						first = first == null ? run : first;
						last = run;
					}
				}
				if (first != null) {
					found.add(new double[] { line.y, last.right() - first.left(), line.size });
				}
			}
			return new Side(found, found.isEmpty() ? 0 : found.get(0)[0], found.isEmpty() ? 0 : found.getLast()[0]);
		}

		boolean flows(double pageWidth, double from, double to) {
			double usualWidth = lines.stream().mapToDouble(line -> line[1]).sorted().skip(lines.size() / 2).findFirst().orElse(0);
			long beside = lines.stream().filter(line -> line[0] >= from - line[2] && line[0] <= to + line[2]).count();
			return usualWidth > pageWidth * NARROWEST && beside >= FEWEST;
		}
	}

	private static double extent(List<Line> lines, ToDoubleFunction<Line> side) {
		return lines.stream().mapToDouble(side).max().orElseThrow();
	}
}
