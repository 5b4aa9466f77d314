package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a page's text calls its footnotes: a superscript, or else the one place where the mark is glued to a word. */
final class Calls {

	private static final Pattern ONLY_MARKS = Pattern.compile("[\\s\\[(]*(?:[*†‡§¶]+|\\d+|[a-z])(?:[\\s,;]+(?:[*†‡§¶]+|\\d+|[a-z]))*[\\s\\])]*");
	private static final Pattern MARK = Pattern.compile("[*†‡§¶]+|\\d+|[a-z]");

	private Calls() {
	}

	/** Notes the calls in the lines. */
	static void mark(List<Line> text, List<Note> notes) {
		List<String> missing = new ArrayList<>(notes.stream().map(note -> note.mark).filter(mark -> !mark.isEmpty()).toList());
		List<String> marks = List.copyOf(missing);
		for (Line line : text) {
			line.superscripts().stream().filter(raised -> ONLY_MARKS.matcher(raised.mark()).matches()).forEach(raised -> missing.removeAll(mark(line, raised, marks)));
		}
		missing.forEach(mark -> markGlued(text, mark));
	}

	private static List<String> mark(Line line, Line.Call raised, List<String> marks) {
		List<String> called = new ArrayList<>();
		Matcher each = MARK.matcher(raised.mark());
		while (each.find()) {
			if (marks.contains(each.group())) {
				add(line, raised.from() + each.start(), each.group());
				called.add(each.group());
			}
		}
		return called;
	}

	private static void markGlued(List<Line> text, String mark) {
		Pattern glued = Pattern.compile(Character.isDigit(mark.charAt(0)) ? "(?<=[\\p{Ll}\\])}”\".,;:])" + mark + "(?![\\d%]|[.,]\\d)"
				: "(?<=[^\\s*†‡§¶])" + Pattern.quote(mark) + "(?![*†‡§¶])");
		List<Line> found = text.stream().filter(line -> glued.matcher(line.text).find()).toList();
		if (found.size() == 1) {
			Matcher place = glued.matcher(found.get(0).text);
			place.find();
			add(found.get(0), place.start(), mark);
		}
	}

	private static void add(Line line, int from, String mark) {
		line.calls.add(new Line.Call(from, from + mark.length(), mark));
		line.calls.sort(Comparator.comparingInt(Line.Call::from));
	}
}
