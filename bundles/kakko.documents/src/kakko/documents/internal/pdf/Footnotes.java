package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;

/**
 * Takes footnotes off the foot of pages and columns: small print behind the last line of text that begins with a mark,
 * or goes on with a note of the page before.
 */
final class Footnotes {

	private static final double SMALL = 0.96;
	private static final Pattern MARK = Pattern.compile("(\\*{1,4}|[†‡§¶]|\\d{1,3})(?=[\\s\\p{Lu}“\"(\\[])");
	private static final Pattern GOES_ON = Pattern.compile("\\((?:foot)?note continue[sd] (?:on|from) (?:the )?(?:next|previous|following) page\\)");
	private static final Pattern SEPARATOR = Pattern.compile("[_\\s]*_{4,}[_\\s]*");
	/** Longest separator, as a share of the column. */
	private static final double SEPARATOR_LENGTH = 0.6;

	private final double bodySize;
	private final List<Note> notes = new ArrayList<>();
	private final List<LeftOut> leftOut = new ArrayList<>();
	private int lastNumber;

	/** @param bodySize font size of most of the file's text */
	Footnotes(double bodySize) {
		this.bodySize = bodySize;
	}

	/** All notes found so far, in order. */
	List<Note> notes() {
		return notes;
	}

	List<LeftOut> leftOut() {
		return leftOut;
	}

	/**
	 * Takes a page's notes; to be called page by page.
	 *
	 * @param lines of the page in reading order
	 * @return the lines that aren't notes, calls marked in them
	 */
	List<Line> take(Sheet sheet, List<Line> lines) {
		int known = notes.size();
		List<Line> text = new ArrayList<>();
		for (List<Line> column : columns(lines)) {
			int foot = foot(sheet, column);
			text.addAll(column.subList(0, foot));
			column.subList(foot, column.size()).forEach(this::add);
		}
		Calls.mark(text, notes.subList(known, notes.size()));
		return text;
	}

	private static List<List<Line>> columns(List<Line> lines) {
		List<List<Line>> columns = new ArrayList<>();
		Line last = null;
		for (Line line : lines) {
			if (last == null || line.y < last.y || line.columnLeft != last.columnLeft || line.columnRight != last.columnRight || !Objects.equals(line.frame, last.frame)) {
				columns.add(new ArrayList<>());
			}
			columns.getLast().add(line);
			last = line;
		}
		return columns;
	}

	/** Where the notes of a column begin; its size where it has none. */
	private int foot(Sheet sheet, List<Line> column) {
		int small = column.size();
		while (small > 0 && small(column.get(small - 1))) {
			small--;
		}
		int ruled = column.get(0).frame == null ? belowSeparator(sheet, column) : column.size();
		boolean goesOn = !notes.isEmpty() && open(notes.getLast(), sheet.number());
		for (int i = Math.min(small, ruled); i < column.size(); i++) {
			if (beginsNote(column.get(i)) || SEPARATOR.matcher(column.get(i).words()).matches() || goesOn && (i == ruled || i == small && apart(column, i))) {
				return i;
			}
		}
		return column.size();
	}

	private boolean small(Line line) {
		return line.frame == null && (line.tag().role() == Tag.Role.NOTE || line.size <= bodySize * SMALL || SEPARATOR.matcher(line.words()).matches());
	}

	private static boolean open(Note last, int page) {
		return last.lines.getLast().page == page - 1;
	}

	private static boolean apart(List<Line> column, int index) {
		return index == 0 || column.get(index).y - column.get(index - 1).y > 1.5 * column.get(index).size;
	}

	/** The first line below the short rule that parts text and notes. */
	private static int belowSeparator(Sheet sheet, List<Line> column) {
		Line any = column.get(0);
		double longest = (any.columnRight - any.columnLeft) * SEPARATOR_LENGTH;
		double y = sheet.rulings().stream().filter(rule -> rule.horizontal() && rule.length() < longest && Math.abs(rule.left() - any.columnLeft) < any.size)
				.mapToDouble(Ruling::top).filter(top -> column.stream().noneMatch(line -> line.y > top - 0.2 * line.size && line.y < top + 0.2 * line.size))
				.max().orElse(Double.MAX_VALUE);
		int below = 0;
		while (below < column.size() && column.get(below).y < y) {
			below++;
		}
		return below;
	}

	private boolean beginsNote(Line line) {
		return mark(line) != null;
	}

	private void add(Line line) {
		Matcher remark = GOES_ON.matcher(line.text);
		boolean remarked = remark.find();
		boolean only = SEPARATOR.matcher(line.words()).matches() || remarked && remark.group().equals(line.words());
		if (only || remarked) {
			leftOut.add(new LeftOut(line.page, only ? line.words() : remark.group(), Reason.OTHER));
		}
		if (only) {
			return;
		}
		if (remarked) {
			line.calls.add(new Line.Call(remark.start(), remark.end(), ""));
		}
		Line.Call mark = mark(line);
		if (mark == null && !notes.isEmpty()) {
			notes.getLast().lines.add(line);
			return;
		}
		notes.add(new Note(mark == null ? "" : mark.mark(), line, mark == null ? 0 : mark.to()));
		if (mark != null && mark.mark().matches("\\d+")) {
			lastNumber = Integer.parseInt(mark.mark());
		}
	}

	/** The mark a note's first line begins with, or null. */
	private Line.Call mark(Line line) {
		List<Line.Call> raised = line.superscripts();
		int start = line.text.length() - line.text.stripLeading().length();
		if (!raised.isEmpty() && raised.get(0).from() == start && raised.get(0).mark().strip().matches("[*†‡§¶]{1,4}|\\d{1,3}|[a-z]")) {
			return new Line.Call(raised.get(0).from(), raised.get(0).to(), raised.get(0).mark().strip());
		}
		Matcher plain = MARK.matcher(line.text).region(start, line.text.length());
		boolean found = plain.lookingAt() && (!Character.isDigit(plain.group(1).charAt(0)) || isNext(Integer.parseInt(plain.group(1))));
		return found ? new Line.Call(plain.start(1), plain.end(1), plain.group(1)) : null;
	}

	private boolean isNext(int number) {
		return number == lastNumber + 1 || number == 1;
	}
}
