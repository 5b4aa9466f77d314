package kakko.documents.internal.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Depth of indentation: how far a paragraph's text (behind its number) stands to the right of where most text of the
 * file stands, counted in the file's own steps.
 */
final class Levels {

	private static final double USUAL_STEP = 28;
	private static final double SHORTEST_STEP = 10;
	private static final int DEEPEST = 6;

	private final Map<Long, Double> hangs = new HashMap<>();
	private final double base;
	private final double step;

	Levels(List<Paragraph> paragraphs) {
		Map<Long, List<Paragraph>> byStart = paragraphs.stream().filter(paragraph -> paragraph.lines.size() > 1).collect(Collectors.groupingBy(Levels::start));
		byStart.forEach((start, alike) -> hangs.put(start, median(alike)));
		Map<Long, Long> lefts = paragraphs.stream().collect(Collectors.groupingBy(paragraph -> Math.round(textLeft(paragraph) / 2) * 2,
				Collectors.summingLong(paragraph -> paragraph.lines.size())));
		base = lefts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0L);
		long few = Math.max(2, paragraphs.size() / 100);
		step = lefts.entrySet().stream().filter(left -> left.getKey() > base + SHORTEST_STEP && left.getValue() >= few).mapToDouble(left -> left.getKey() - base)
				.min().orElse(USUAL_STEP);
	}

	private static double median(List<Paragraph> paragraphs) {
		return paragraphs.stream().map(Paragraph::hang).sorted().skip(paragraphs.size() / 2).findFirst().orElseThrow();
	}

	/** Where a paragraph begins, and whether with a number, as one key. */
	private static Long start(Paragraph paragraph) {
		Line first = paragraph.first();
		return Math.round((first.left - first.columnLeft) / 2) * 2 + (Label.length(first.words()) > 0 ? 1 : 0);
	}

	private double textLeft(Paragraph paragraph) {
		return paragraph.lines.size() > 1 ? paragraph.hang() : hangs.getOrDefault(start(paragraph), paragraph.hang());
	}

	int of(Paragraph paragraph) {
		if (Headings.centred(paragraph.first())) {
			return 0;
		}
		return Math.clamp(Math.round((textLeft(paragraph) - base) / step), 0, DEEPEST);
	}
}
