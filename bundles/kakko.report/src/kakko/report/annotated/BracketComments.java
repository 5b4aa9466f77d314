package kakko.report.annotated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.FateFlag;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.report.Selection;
import kakko.report.Wording;

/**
 * What became of each bracket, as a comment where it stands in the newer text, or else where it stood. One comment
 * speaks for the members of a choice, and for the brackets inside a bracket that share its fate: a margin is read by
 * people. {@link Margin} says which have one.
 */
final class BracketComments {

	private static final int LONGEST = 90;

	/** A bracket that has something to tell, on the side where it is shown. */
	private record Told(BracketFate fate, Reading side, boolean older, Bracket bracket) {

		/** One that somebody should look at is told for itself. */
		boolean encloses(Told other) {
			return !other.fate.doubtful() && older == other.older && fate.fate() == other.fate.fate() && bracket.paragraph() == other.bracket.paragraph()
					&& bracket.endParagraph() == bracket.paragraph() && bracket.start() < other.bracket.start() && other.bracket.end() <= bracket.end();
		}

		boolean chosenWith(Told other) {
			return older == other.older && bracket.choice() >= 0 && bracket.choice() == other.bracket.choice()
					&& bracket.paragraph() == other.bracket.paragraph();
		}
	}

	private final Selection selection;
	private final Margin margin;
	private final Comparison comparison;
	private final Wording wording;
	private final List<Line> older;
	private final List<Line> newer;

	BracketComments(Selection selection, Margin margin, Locale locale, List<Line> older, List<Line> newer) {
		this.selection = selection;
		this.margin = margin;
		this.comparison = selection.comparison();
		this.wording = Wording.in(locale);
		this.older = older;
		this.newer = newer;
	}

	/** Puts each comment on its line. */
	void place() {
		groups().forEach(this::place);
		selection.rows().stream().filter(Row::corrected).forEach(this::placeOnText);
	}

	/** That paragraphs belong together, or don't, was put right by hand. */
	private void placeOnText(Row row) {
		Line line = row.to().isEmpty() ? older.get(row.from().getFirst()) : newer.get(row.to().getFirst());
		String said = wording.of(row.change()) + Messages.in(wording.locale()).text("between") + wording.byHand();
		line.comment(margin.add(List.of(said), List.of()), 0, line.length());
	}

	private List<List<Told>> groups() {
		List<List<Told>> groups = new ArrayList<>();
		for (Told told : told()) {
			List<Told> last = groups.isEmpty() ? List.of() : groups.getLast();
			if (last.stream().anyMatch(other -> other.encloses(told) || other.chosenWith(told))) {
				last.add(told);
			} else {
				groups.add(new ArrayList<>(List.of(told)));
			}
		}
		return groups;
	}

	private List<Told> told() {
		return selection.brackets().stream().filter(BracketComments::tells).map(this::told)
				.sorted(Comparator.comparing(Told::older).thenComparing(told -> told.bracket.index())).toList();
	}

	/** Of a new one, the revision mark doesn't show that it is never closed, or that it had gone and is back. */
	private static boolean tells(BracketFate fate) {
		boolean shown = fate.fate() == Fate.KEPT || fate.fate() == Fate.NEW && fate.flags().isEmpty();
		return !shown || fate.doubtful() || fate.corrected();
	}

	private Told told(BracketFate fate) {
		Reading side = comparison.lastOf(fate);
		return new Told(fate, side, !fate.stands(), side.brackets().get(fate.lastIndex()));
	}

	private void place(List<Told> group) {
		int comment = margin.add(lines(group), group.stream().map(Told::fate).toList());
		Told first = group.getFirst();
		if (first.fate.flags().contains(FateFlag.MOVED) && first.older && placeWhereItWent(comment, first)) {
			return;
		}
		Line line = (first.older ? older : newer).get(first.bracket.paragraph());
		int start = line.shown().offset(first.bracket.start());
		int end = group.stream().mapToInt(told -> line.shown().offset(endInParagraph(told))).max().orElse(start);
		line.comment(comment, start, end);
	}

	/** Accepted words that stand elsewhere now are commented there, if they can be found as they were. */
	private boolean placeWhereItWent(int comment, Told told) {
		if (told.fate.at() < 0) {
			return false;
		}
		Line line = newer.get(told.fate.at());
		String words = older.get(told.bracket.paragraph()).shown().text().substring(offset(told, told.bracket.start()), offset(told, endInParagraph(told)));
		String bare = words.replaceAll("^\\[|]$", "").strip();
		int start = bare.isEmpty() ? -1 : line.shown().text().toLowerCase(Locale.ROOT).indexOf(bare.toLowerCase(Locale.ROOT));
		if (start >= 0) {
			line.comment(comment, start, start + bare.length());
		}
		return start >= 0;
	}

	private int offset(Told told, int printed) {
		return older.get(told.bracket.paragraph()).shown().offset(printed);
	}

	/** Where the bracket goes on in later paragraphs, the comment stands on its first only. */
	private static int endInParagraph(Told told) {
		return told.bracket.endParagraph() == told.bracket.paragraph() ? told.bracket.end()
				: told.side.paragraphs().get(told.bracket.paragraph()).text().length();
	}

	private List<String> lines(List<Told> group) {
		List<Told> outer = group.stream().filter(told -> group.stream().noneMatch(other -> other != told && other.encloses(told))).toList();
		List<String> lines = outer.stream().map(this::line).collect(Collectors.toCollection(ArrayList::new));
		if (group.size() > outer.size()) {
			lines.add(Messages.in(wording.locale()).text("comment.inside", group.size() - outer.size()));
		}
		return lines;
	}

	private String line(Told told) {
		return margin.line(told.fate, words(told));
	}

	/** What the bracket says, or where it was reworded, what it said. */
	private String words(Told told) {
		String now = text(told.side, told.bracket);
		boolean both = told.fate.fate() == Fate.EDITED && told.fate.from() >= 0;
		String before = both ? text(comparison.from(), comparison.from().brackets().get(told.fate.from())) : now;
		return before.equals(now) ? now : Messages.in(wording.locale()).text("comment.was", before);
	}

	private static String text(Reading reading, Bracket bracket) {
		String paragraph = reading.paragraphs().get(bracket.paragraph()).text();
		boolean here = bracket.endParagraph() == bracket.paragraph();
		String text = paragraph.substring(bracket.start(), here ? bracket.end() : paragraph.length()).strip().replaceAll("\\s+", " ");
		boolean whole = here && text.codePointCount(0, text.length()) <= LONGEST;
		return whole ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())))).strip() + " …";
	}
}
