package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs, over columns and pages. */
final class Paragraphs {

	private Paragraphs() {
	}

	/** @param lines of the whole file in reading order, furniture and notes taken out */
	static List<Paragraph> of(List<Line> lines, Breaks breaks) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Line line : lines) {
			if (paragraphs.isEmpty() || breaks.before(line, paragraphs.getLast())) {
				paragraphs.add(new Paragraph(line));
			} else {
				paragraphs.getLast().lines.add(line);
			}
		}
		return paragraphs;
	}
}
