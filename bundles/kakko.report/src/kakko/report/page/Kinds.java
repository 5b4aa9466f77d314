package kakko.report.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.Reading.Paragraph;
import kakko.core.RowFates;
import kakko.model.drafts.BlockKind;
import kakko.report.Sections;
import kakko.report.Selection;

/** Under which of the page's filters each row is seen; a heading is seen with whatever its section has. */
final class Kinds {

	/** k and the first letter of each is its class in the page's style. */
	enum Kind {
		CHANGED, BRACKETS, OPTIONS, WEIGHTY
	}

	private final Comparison comparison;
	private final RowFates fates;
	private final Selection selection;
	private final Sections sections;
	private final List<Set<Kind>> rows = new ArrayList<>();
	/** Place of the row that has a paragraph of the newer text. */
	private final int[] newer;

	Kinds(Selection selection) {
		this.comparison = selection.comparison();
		this.fates = selection.fates();
		this.selection = selection;
		this.sections = Sections.of(comparison.to());
		this.newer = new int[comparison.to().paragraphs().size()];
		for (int place = 0; place < comparison.rows().size(); place++) {
			rows.add(of(comparison.rows().get(place)));
			for (int paragraph : comparison.rows().get(place).to()) {
				newer[paragraph] = place;
			}
		}
	}

	/** Classes of the row at this place. */
	String classes(int place) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		kinds.addAll(rows.get(place));
		headings(comparison.rows().get(place)).forEach(heading -> section(heading).forEach(each -> kinds.addAll(rows.get(each))));
		return kinds.stream().map(kind -> "k" + kind.name().substring(0, 1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
	}

	/** Whether a row is on the page at all. */
	boolean shows(Row row) {
		return selection.shows(row) || headings(row).anyMatch(this::shows);
	}

	/** Whether a heading of the newer text has something below it. */
	boolean shows(Paragraph heading) {
		return section(heading).anyMatch(place -> selection.shows(comparison.rows().get(place)));
	}

	/** Rows with changes between a heading of the newer text and the next. */
	int changes(Paragraph heading) {
		return (int) section(heading).filter(place -> rows.get(place).contains(Kind.CHANGED)).count();
	}

	private Stream<Paragraph> headings(Row row) {
		return row.to().stream().map(comparison.to().paragraphs()::get).filter(paragraph -> paragraph.kind() == BlockKind.HEADING);
	}

	/** Places of its rows. */
	private IntStream section(Paragraph heading) {
		int next = heading.index() + sections.length(heading.index());
		int end = next < newer.length ? newer[next] : rows.size();
		return IntStream.range(newer[heading.index()], end);
	}

	private Set<Kind> of(Row row) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (row.change() != Change.SAME || row.moved()) {
			kinds.add(Kind.CHANGED);
		}
		if (fates.brackets(row).stream().anyMatch(fate -> fate.fate() != Fate.KEPT)) {
			kinds.add(Kind.BRACKETS);
		}
		if (fates.options(row).stream().anyMatch(fate -> fate.fate() != OptionOutcome.KEPT)) {
			kinds.add(Kind.OPTIONS);
		}
		if (!fates.weights(row).isEmpty()) {
			kinds.add(Kind.WEIGHTY);
		}
		return kinds;
	}
}
