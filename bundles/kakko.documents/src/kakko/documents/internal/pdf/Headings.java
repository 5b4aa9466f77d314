package kakko.documents.internal.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells headings by their print: short, and bolder or larger than the text around them. Their levels follow the size of
 * their print, larger first, then capitals, then the order in which they turn up.
 */
final class Headings {

	private static final int LONGEST = 4;
	private static final double LARGER = 1.12;
	private static final double CENTRED = 0.02;
	private static final int LEVELS = 6;
	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	/** @param size in half points */
	private record Style(long size, boolean capitals) {
	}

	private final double bodySize;
	private final boolean boldBody;
	private final List<Style> styles;

	Headings(List<Paragraph> paragraphs, double bodySize) {
		this.bodySize = bodySize;
		long bold = paragraphs.stream().flatMap(paragraph -> paragraph.lines.stream()).filter(Line::bold).count();
		boldBody = bold * 2 > paragraphs.stream().mapToLong(paragraph -> paragraph.lines.size()).sum();
		styles = paragraphs.stream().filter(this::printedAsHeading).map(Headings::style).distinct()
				.sorted(Comparator.comparing(Style::size).reversed().thenComparing(style -> !style.capitals())).toList();
	}

	/** @return 1 to 6; 0 where the paragraph is none */
	int level(Paragraph paragraph) {
		int tagged = paragraph.first().tag().level();
		if (tagged > 0) {
			return tagged;
		}
		return printedAsHeading(paragraph) ? Math.clamp(styles.indexOf(style(paragraph)) + 1, 1, LEVELS) : 0;
	}

	private boolean printedAsHeading(Paragraph paragraph) {
		if (paragraph.lines.size() > LONGEST) {
			return false;
		}
		boolean bold = !boldBody && paragraph.lines.stream().allMatch(Line::bold);
		return (bold || paragraph.first().size > bodySize * LARGER) && wordedAsHeading(paragraph.words());
	}

	private static boolean wordedAsHeading(String words) {
		return !words.endsWith(",") && !words.endsWith(";") && LETTERS.matcher(words).find() && !Label.option(words);
	}

	private static Style style(Paragraph paragraph) {
		Line first = paragraph.first();
		return new Style(Math.round(first.size * 2), capitals(paragraph.words()));
	}

	static boolean centred(Line line) {
		double width = line.columnRight - line.columnLeft;
		double off = (line.left + line.right) / 2 - (line.columnLeft + line.columnRight) / 2;
		return Math.abs(off) < width * CENTRED && line.left > line.columnLeft + width * CENTRED;
	}

	private static boolean capitals(String words) {
		return words.codePoints().filter(Character::isLetter).noneMatch(Character::isLowerCase);
	}
}
