package kakko.report.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import kakko.core.Comparison;
import kakko.core.Comparison.Change;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Comparison.Row;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;
import kakko.report.Sections;

/** Under which of the page's filters each row is seen; a heading is seen with whatever its section has. */
final class Kinds {

	/** k and the first letter of each is its class in the page's style. */
	enum Kind {
		CHANGED, BRACKETS, OPTIONS, WEIGHTY
	}

	private final Comparison comparison;
	private final RowFates fates;
	private final Sections sections;
	private final List<Set<Kind>> rows = new ArrayList<>();
	/** Place of the row that has a paragraph of the newer text. */
	private final int[] newer;

	Kinds(Comparison comparison, RowFates fates) {
		this.comparison = comparison;
		this.fates = fates;
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
		comparison.rows().get(place).to().stream().map(comparison.to().paragraphs()::get).filter(paragraph -> paragraph.kind() == BlockKind.HEADING)
				.forEach(heading -> section(heading).forEach(kinds::addAll));
		return kinds.stream().map(kind -> "k" + kind.name().substring(0, 1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
	}

	/** Rows with changes between a heading of the newer text and the next. */
	int changes(Paragraph heading) {
		return (int) section(heading).stream().filter(kinds -> kinds.contains(Kind.CHANGED)).count();
	}

	private List<Set<Kind>> section(Paragraph heading) {
		int next = heading.index() + sections.length(heading.index());
		int end = next < newer.length ? newer[next] : rows.size();
		return rows.subList(Math.min(newer[heading.index()], end), end);
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
