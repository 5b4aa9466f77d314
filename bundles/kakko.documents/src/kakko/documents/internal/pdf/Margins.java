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

	private final List<Sheet> sheets;
	private final Map<String, Double> widths = new HashMap<>();
	private final Map<String, Double> lefts = new HashMap<>();
	private final Map<String, Double> rights = new HashMap<>();

	/** @param lines of the whole file, in reading order */
	Margins(List<Sheet> sheets, List<Line> lines) {
		this.sheets = sheets;
		lines.forEach(line -> widths.merge(format(line), line.columnRight - line.columnLeft, Math::max));
		Map<String, List<Double>> begins = new HashMap<>();
		Map<String, List<Double>> ends = new HashMap<>();
		lines.stream().filter(this::wide).forEach(line -> {
			begins.computeIfAbsent(side(line), any -> new ArrayList<>()).add(line.left);
			ends.computeIfAbsent(start(line), any -> new ArrayList<>()).add(line.right);
		});
		begins.forEach((side, places) -> lefts.put(side, leftmost(places.stream().mapToDouble(Double::doubleValue).sorted().toArray())));
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
		return sorted[0];
	}

	private boolean wide(Line line) {
		return line.frame == null && line.columnRight - line.columnLeft >= WIDE * widths.get(format(line));
	}

	/** Pages of one size have their margins in common. */
	private String format(Line line) {
		return Math.round(sheets.get(line.page - 1).width()) + " ";
	}

	private String side(Line line) {
		return format(line) + line.page % 2;
	}

	private String start(Line line) {
		return side(line) + " " + Math.round(line.left / SAME);
	}

	/** The line, its column as wide as the file's text. */
	Line within(Line line) {
		return wide(line) ? line.inColumn(lefts.get(side(line)), rights.getOrDefault(start(line), line.columnRight)) : line;
	}
}
