package kakko.report.timeline;

import java.util.List;
import java.util.Optional;

import kakko.core.History;
import kakko.core.count.Count;
import kakko.core.count.Count.Figures;
import kakko.model.drafts.Draft;

/**
 * How much of a text was open in each of its revisions, by the rule of {@code docs/counting.md}.
 *
 * @param whole    of the whole draft, one a revision, oldest first
 * @param sections in the order of the newest text, those that went where they stood
 */
public record Timeline(List<Figures> whole, List<SectionLine> sections) {

	public Timeline {
		whole = List.copyOf(whole);
		sections = List.copyOf(sections);
	}

	/** @param drafts that the history follows */
	public static Timeline of(List<Draft> drafts, History history) {
		List<Count> counts = drafts.stream().map(Count::of).toList();
		return new Timeline(counts.stream().map(Count::whole).toList(), new SectionLines(counts.stream().map(Count::sections).toList(), history.steps()).all());
	}

	/** The innermost section around a paragraph; nothing before the first heading. */
	public Optional<SectionLine> around(int revision, int paragraph) {
		return sections.stream().filter(line -> line.stands(revision) && line.heading(revision) <= paragraph)
				.reduce((far, near) -> near.heading(revision) > far.heading(revision) ? near : far);
	}
}
