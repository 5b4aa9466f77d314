package kakko.documents.internal.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Decides whether a line begins a paragraph. A tagged file says so itself; otherwise spacing, indentation, fill of the
 * line before, numbers and punctuation are weighed, each in halves: no single one of them is sure.
 */
final class Breaks {

	private static final Pattern ENDED = Pattern.compile("(?s).*[.;:!?。][\\]}”\"’')*\\d]*");
	private static final int ENOUGH = 4;
	private static final double SHORT = 0.6;
	private static final double USUAL_PITCH = 1.2;
	/** Lines that don't suffice to see how far apart lines are. */
	private static final int FEW = 5;
	/** Paragraphs that run over a page often get a second tag there. */
	private static final int TAGS_APART = 3;

	private final boolean tagged;
	private final Map<Long, Double> pitches = new TreeMap<>();

	/**
	 * @param lines  of the whole file
	 * @param tagged whether the file's own structure is to be believed
	 */
	Breaks(List<Line> lines, boolean tagged) {
		this.tagged = tagged;
		lines.stream().map(line -> Math.round(line.size)).distinct().forEach(size -> pitches.put(size, pitch(lines, size)));
	}

	private static double pitch(List<Line> lines, long size) {
		Tally pitches = new Tally();
		int pairs = 0;
		for (int i = 1; i < lines.size(); i++) {
			Line above = lines.get(i - 1);
			Line line = lines.get(i);
			if (sameColumn(above, line) && Math.round(line.size) == size && Math.round(above.size) == size && line.y - above.y < 2 * size) {
				pitches.add(halves(line.y - above.y));
				pairs++;
			}
		}
		return pairs < FEW ? USUAL_PITCH * size : pitches.commonest();
	}

	private static double halves(double points) {
		return Math.round(points * 2) / 2.0;
	}

	boolean before(Line line, Paragraph paragraph) {
		Line above = paragraph.last();
		if (line.page == above.page ? !Objects.equals(line.frame, above.frame) : inCell(line) || inCell(above)) {
			return true;
		}
		int ours = line.tag().block();
		int theirs = above.tag().block();
		if (!tagged || ours == 0 || theirs == 0) {
			return weight(line, above, paragraph) >= ENOUGH;
		}
		if (ours == theirs) {
			return Label.option(line.words()) && fits(line, above);
		}
		return line.page == above.page || weight(line, above, paragraph) + TAGS_APART >= ENOUGH;
	}

	private static boolean inCell(Line line) {
		return line.frame != null && line.frame.cell();
	}

	private int weight(Line line, Line above, Paragraph paragraph) {
		return spacing(line, above) + label(line, above, paragraph) + indentation(line, paragraph) + fill(line, above) + punctuation(line, above) + style(line, above);
	}

	private int spacing(Line line, Line above) {
		if (!sameColumn(above, line)) {
			return 0;
		}
		double normal = pitches.getOrDefault(Math.round(above.size), USUAL_PITCH * above.size);
		double ratio = (line.y - above.y) / normal;
		return ratio > 1.45 ? 6 : ratio > 1.2 ? 5 : ratio > 1.08 ? 3 : -1;
	}

	private static int label(Line line, Line above, Paragraph paragraph) {
		String words = line.words();
		if (Label.option(words)) {
			return 5;
		}
		int length = Label.length(words);
		if (length == 0 || closesBracket(words.substring(0, length), paragraph)) {
			return 0;
		}
		boolean inLineWithText = Math.abs(line.left - line.columnLeft - paragraph.hang()) < 2 && paragraph.lines.size() > 1;
		double gap = Paragraph.textLeft(line) + line.columnLeft - line.x(line.text.indexOf(words) + words.substring(0, length).stripTrailing().length() - 1);
		boolean tabbed = gap > 1.2 * line.size;
		return (tabbed ? 3 : 1) + (inLineWithText ? 0 : 1) + (ended(above) ? 4 : 0);
	}

	/** "(option / 1) above" is no label. */
	private static boolean closesBracket(String label, Paragraph paragraph) {
		String before = paragraph.last().text;
		return label.contains(")") && !label.contains("(") && before.lastIndexOf('(') > before.lastIndexOf(')');
	}

	private static int indentation(Line line, Paragraph paragraph) {
		double indent = line.left - line.columnLeft;
		double first = paragraph.first().left - paragraph.first().columnLeft;
		double step = line.size / 2;
		if (paragraph.lines.size() > 1) {
			double off = indent - paragraph.hang();
			boolean likeTheFirst = Math.abs(indent - first) < step;
			return Math.abs(off) < step ? -1 : likeTheFirst ? 5 : off < 0 ? 4 : 3;
		}
		if (Math.abs(indent - Paragraph.textLeft(paragraph.first())) < step) {
			return -1;
		}
		return indent > first + step ? 1 : indent < first - step ? 2 : 0;
	}

	private static int fill(Line line, Line above) {
		if (!fits(line, above)) {
			return -1;
		}
		return above.right - above.columnLeft < SHORT * (above.columnRight - above.columnLeft) ? 6 : 5;
	}

	/** Whether the beginning of this line would have found room at the end of the one above: then it was put here on purpose. */
	private static boolean fits(Line line, Line above) {
		return above.right + 0.25 * above.size + firstChunk(line) < above.columnRight - 0.5 * above.size;
	}

	/** Width of what can't be parted from the line's beginning. */
	private static double firstChunk(Line line) {
		String words = line.words();
		int end = 1;
		while (end < words.length() && !partsBefore(words, end)) {
			end++;
		}
		int from = line.text.indexOf(words);
		return end == words.length() ? line.right - line.left : Math.abs(line.x(from + end) - line.x(from));
	}

	private static boolean partsBefore(String words, int at) {
		char before = words.charAt(at - 1);
		char after = words.charAt(at);
		return after == ' ' || before == ' ' || before == '-' || before == '–' || before == ']' && after == '[' || Character.isIdeographic(words.codePointAt(at));
	}

	private static int punctuation(Line line, Line above) {
		int goesOn = Character.isLowerCase(line.words().codePointAt(0)) ? ended(above) ? 2 : 3 : 0;
		return (ended(above) ? 1 : 0) - goesOn - (above.words().endsWith("-") ? 1 : 0);
	}

	private static boolean ended(Line line) {
		return ENDED.matcher(line.words()).matches();
	}

	private static int style(Line line, Line above) {
		if (Math.abs(line.size - above.size) > 0.08 * Math.max(line.size, above.size)) {
			return 3;
		}
		return line.bold() != above.bold() ? 2 : 0;
	}

	private static boolean sameColumn(Line above, Line line) {
		return above.page == line.page && above.y < line.y && line.left < above.columnRight && above.columnLeft == line.columnLeft && Objects.equals(above.frame, line.frame);
	}
}
