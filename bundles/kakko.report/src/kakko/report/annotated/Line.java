package kakko.report.annotated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.documents.write.Inline.Look;
import kakko.report.annotated.Shown.Place;

/** A paragraph's shown text with how its words look and where comments begin and end. */
final class Line {

	private record Dress(int start, int end, Look look) {
	}

	/** A comment on a stretch of this paragraph. */
	record Anchor(int comment, int start, int end) {
	}

	private final Shown shown;
	private final List<Dress> dresses = new ArrayList<>();
	private final List<Anchor> anchors = new ArrayList<>();

	Line(Paragraph paragraph) {
		shown = Shown.of(paragraph);
		dressNotes(shown.text());
	}

	static List<Line> of(Reading reading) {
		List<Line> lines = reading.paragraphs().stream().map(Line::new).toList();
		reading.options().forEach(option -> {
			Line line = lines.get(option.paragraph());
			line.dress(line.shown.offset(option.labelStart()), line.shown.offset(option.labelEnd()), Look.BOLD);
		});
		return lines;
	}

	/** Text about the text stands back: {…}, as far as it is closed. */
	private void dressNotes(String text) {
		int depth = 0;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '{') {
				start = depth++ == 0 ? i : start;
			} else if (text.charAt(i) == '}' && depth > 0 && --depth == 0) {
				dress(start, i + 1, Look.GREY);
			}
		}
	}

	private void dress(int start, int end, Look look) {
		dresses.add(new Dress(start, end, look));
	}

	/** @param start in the shown text; a comment on what isn't shown, such as a number, stands on the word behind it */
	void comment(int comment, int start, int end) {
		int from = Math.clamp(start, 0, Math.max(0, length() - 1));
		anchors.add(new Anchor(comment, from, start < end ? end : wordEnd(from)));
	}

	private int wordEnd(int from) {
		int space = shown.text().indexOf(' ', from + 1);
		return space < 0 ? length() : space;
	}

	Shown shown() {
		return shown;
	}

	int length() {
		return shown.text().length();
	}

	/** Where within a place, counted from its start, something begins or ends. */
	SortedSet<Integer> cuts(Place place) {
		SortedSet<Integer> cuts = new TreeSet<>();
		dresses.forEach(dress -> cuts.addAll(List.of(dress.start - place.start(), dress.end - place.start())));
		anchors.forEach(anchor -> cuts.addAll(List.of(anchor.start - place.start(), anchor.end - place.start())));
		return cuts;
	}

	Set<Look> looks(int at) {
		Set<Look> looks = EnumSet.noneOf(Look.class);
		dresses.stream().filter(dress -> dress.start <= at && at < dress.end).forEach(dress -> looks.add(dress.look));
		return looks;
	}

	/** The comments that begin here, the longest first. */
	List<Integer> beginning(int at) {
		return anchors.stream().filter(anchor -> anchor.start == at).sorted((a, b) -> b.end - a.end).map(Anchor::comment).toList();
	}

	/** The comments that end here, the shortest first. */
	List<Integer> ending(int at) {
		return anchors.stream().filter(anchor -> anchor.end == at && anchor.start < at).sorted((a, b) -> b.start - a.start).map(Anchor::comment).toList();
	}
}
