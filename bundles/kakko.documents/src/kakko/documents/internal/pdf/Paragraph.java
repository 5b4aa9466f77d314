package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together, from one page or more. */
final class Paragraph {

	final List<Line> lines = new ArrayList<>();

	Paragraph(Line first) {
		lines.add(first);
	}

	Line first() {
		return lines.get(0);
	}

	Line last() {
		return lines.getLast();
	}

	String words() {
		return String.join(" ", lines.stream().map(Line::words).toList());
	}

	/** Where its lines but the first begin, measured from the column's left; the first line's text where there is one line. */
	double hang() {
		return lines.size() > 1 ? last().left - last().columnLeft : textLeft(first());
	}

	/** Where the text begins behind a number or label, measured from the column's left. */
	static double textLeft(Line line) {
		int label = Label.length(line.words());
		return line.x(line.text.indexOf(line.words()) + label) - line.columnLeft;
	}
}
