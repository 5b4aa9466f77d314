package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text of a file begins and ends on the page. A single page shows it badly: one page has only indented
 * paragraphs, the next a wide table; left and right pages may differ.
 */
final class Margins {

	/** Share of the lines that must begin at a place for it to be the margin. */
	private static final double OFTEN = 0.02;
	private static final double WIDE = 0.6;
	private static final double SAME = 3;
	private static final int FEW = 10;
	/** Of lines that begin at the same place, this share ends within the right margin. */
	private static final double INSIDE = 0.98;

	private final double width;
	private final double[] left = new double[2];
	private final Map<Long, Double> rights = new HashMap<>();

	/** @param lines of the whole file, frames left aside */
	Margins(List<Line> lines) {
		width = lines.stream().mapToDouble(line -> line.columnRight - line.columnLeft).max().orElse(0);
		List<Line> wide = lines.stream().filter(this::wide).toList();
		for (int side = 0; side < 2; side++) {
			int parity = side;
			left[side] = leftmost(wide.stream().filter(line -> line.page % 2 == parity).mapToDouble(line -> line.left).sorted().toArray());
		}
		if (Math.abs(left[0] - left[1]) < 3 * SAME || Double.isNaN(left[0] + left[1])) {
			double both = leftmost(wide.stream().mapToDouble(line -> line.left).sorted().toArray());
			left[0] = both;
			left[1] = both;
		}
		Map<Long, List<Double>> ends = new HashMap<>();
		wide.forEach(line -> ends.computeIfAbsent(start(line), any -> new ArrayList<>()).add(line.right));
		ends.forEach((start, places) -> {
			if (places.size() >= FEW) {
				rights.put(start, places.stream().sorted().toList().get((int) Math.ceil(INSIDE * places.size()) - 1));
			}
		});
	}

	private static double leftmost(double[] sorted) {
		for (int i = 0; i < sorted.length; i++) {
			int last = i;
			while (last + 1 < sorted.length && sorted[last + 1] - sorted[i] < SAME) {
				last++;
			}
			if (last - i + 1 >= OFTEN * sorted.length) {
				return sorted[i];
			}
		}
		return Double.NaN;
	}

	private boolean wide(Line line) {
		return line.frame == null && line.columnRight - line.columnLeft >= WIDE * width;
	}

	private static Long start(Line line) {
		return Math.round(line.left / SAME) * 2 + line.page % 2;
	}

	/** The line, its column as wide as the file's text. */
	Line within(Line line) {
		return wide(line) ? line.inColumn(left[line.page % 2], rights.getOrDefault(start(line), line.columnRight)) : line;
	}
}
