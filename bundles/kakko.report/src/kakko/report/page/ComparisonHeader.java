package kakko.report.page;

import java.util.List;
import java.util.Map;

import kakko.core.Comparison;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.BlockKind;
import kakko.report.Sections;
import kakko.report.Selection;
import kakko.report.Wording;

/** The head of a comparison's page: what is compared, in numbers, how to read it, and the way to each section. */
final class ComparisonHeader {

	private final Markup page;
	private final Selection selection;
	private final Comparison comparison;
	private final Wording wording;

	ComparisonHeader(Markup page, Selection selection, Wording wording) {
		this.page = page;
		this.selection = selection;
		this.comparison = selection.comparison();
		this.wording = wording;
	}

	void write(String title, List<String> versions) {
		page.element("h1", "", title);
		page.element("p", "versions", String.join(" → ", versions));
		strip(wording.text("page.brackets", comparison.totals().fromBrackets(), comparison.totals().toBrackets()), comparison.totals().fates(), "");
		if (comparison.totals().options().values().stream().anyMatch(count -> count > 0)) {
			strip(wording.text("options"), comparison.totals().options(), "");
		}
		strip(wording.text("page.paragraphs", comparison.totals().fromParagraphs(), comparison.totals().toParagraphs()), comparison.totals().changes(),
				wording.text("page.moved", comparison.totals().moved(), comparison.totals().renumbered()));
		if (!selection.only().isEmpty()) {
			page.element("p", "only", selection.note(wording));
		}
		legend();
	}

	private void strip(String what, Map<? extends Enum<?>, Integer> counts, String further) {
		page.element("p", "", () -> {
			page.element("b", "", what).text(" ");
			counts.forEach((name, count) -> {
				if (count > 0) {
					page.element("span", "chip " + Frame.tone(name), count + " " + wording.of(name)).text(" ");
				}
			});
			page.element("small", "", further);
		});
	}

	private void legend() {
		page.element("p", "legend", () -> {
			page.text(wording.text("page.legend") + " ").element("del", "", wording.text("page.deleted")).text(" ")
				.element("ins", "", wording.text("page.inserted")).text(" ").element("span", "up", wording.text("page.lifted")).text(" ")
				.element("span", "chip unsure", wording.text("page.unsure"));
			if (comparison.isCorrected()) {
				page.text(" ").element("span", "chip", wording.byHand());
			}
		});
	}

	/** Headings of the newer text with the number of changes under each. */
	void sections(Kinds kinds) {
		List<Paragraph> headings = comparison.to().paragraphs().stream().filter(paragraph -> paragraph.kind() == BlockKind.HEADING)
				.filter(kinds::shows).toList();
		if (headings.isEmpty()) {
			return;
		}
		Sections sections = Sections.of(comparison.to());
		page.element("nav", "", () -> page.element("details", "", () -> {
			page.element("summary", "", wording.text("page.sections", headings.size()));
			page.element("ul", "", () -> headings.forEach(heading -> section(heading, sections.title(heading.index()), kinds.changes(heading))));
		}));
	}

	private void section(Paragraph heading, String title, int changes) {
		page.element("li", "in" + Math.min(4, Math.max(0, heading.level() - 1)), () -> {
			page.element("a href=\"#t" + heading.index() + "\"", "", title);
			if (changes > 0) {
				page.text(" ").element("small", "", wording.text("page.changes", changes));
			}
		}).raw("\n");
	}
}
