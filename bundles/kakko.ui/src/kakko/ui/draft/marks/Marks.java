package kakko.ui.draft.marks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Row;
import kakko.lang.place.Range;
import kakko.ui.Wording;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.draft.marks.Mark.Kind;

/** Where a draft differs from the revision before it, in the order of its text. Made off the window's thread. */
record Marks(Compared compared, List<Mark> all) {

	private static final Set<Fate> DECIDED = EnumSet.of(Fate.ACCEPTED, Fate.REJECTED, Fate.NEW, Fate.REOPENED);

	Marks {
		all = List.copyOf(all);
	}

	/** What the user calls the revision before. */
	String older() {
		return DraftNames.of(compared.file(Side.OLDER));
	}

	/** How many brackets were decided since the revision before, and how many came: "against 4 May: 1 accepted"; empty for none. */
	String inNumbers(Wording wording) {
		kakko.report.Wording results = kakko.report.Wording.in(wording.locale());
		String fates = compared.comparison().totals().fates().entrySet().stream().filter(fate -> DECIDED.contains(fate.getKey()) && fate.getValue() > 0)
				.map(fate -> wording.say("compare.count", fate.getValue(), results.of(fate.getKey()))).collect(Collectors.joining(" · "));
		return fates.isEmpty() ? "" : wording.say("marks.inNumbers", older(), fates);
	}

	/** @param parsed the newer of the two drafts that were compared */
	static Marks of(Compared compared, ParsedDraft parsed) {
		List<Mark> marks = new ArrayList<>();
		List<Row> gone = new ArrayList<>();
		List<Range> paragraphs = parsed.text().paragraphs().stream().map(parsed.text().offsets()::range).toList();
		for (Row row : compared.comparison().rows()) {
			if (row.to().isEmpty()) {
				gone.add(row);
				continue;
			}
			int start = paragraphs.get(row.to().getFirst()).start();
			deleted(gone, new Range(start, Math.min(start + 1, parsed.text().text().length())), marks);
			if (Compared.changed(row)) {
				row.to().forEach(paragraph -> marks.add(new Mark(kind(row), paragraphs.get(paragraph), List.of(row))));
			}
		}
		int end = paragraphs.isEmpty() ? 0 : paragraphs.getLast().end();
		deleted(gone, new Range(Math.max(0, end - 1), end), marks);
		return new Marks(compared, marks);
	}

	private static void deleted(List<Row> gone, Range place, List<Mark> marks) {
		if (!gone.isEmpty()) {
			marks.add(new Mark(Kind.DELETED, place, gone));
			gone.clear();
		}
	}

	private static Kind kind(Row row) {
		if (row.change() == Change.ADDED) {
			return Kind.ADDED;
		}
		return row.change() == Change.SAME ? Kind.MOVED : Kind.CHANGED;
	}
}
