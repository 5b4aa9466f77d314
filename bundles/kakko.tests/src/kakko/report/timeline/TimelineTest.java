package kakko.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import kakko.core.Engine;
import kakko.lang.DraftLanguage;
import kakko.model.drafts.Draft;
import kakko.report.Csv;
import kakko.report.Wording;
import kakko.report.count.Figure;

class TimelineTest {

	private static final String FINANCE = """
			1. Developed countries [shall] provide new and additional finance to those who need it [by 2030];

			2. Invites the Board to report on what was paid, to whom and for which purpose;

			3. Requests the secretariat to publish the report on its pages before the next session;
			""";
	private static final String REVIEW = "4. The first review [may] begin in [2027] and ends with the session after it;\n";
	private static final String PURPOSE = "1. The purpose of this decision [is] to keep the delta above the sea;\n";

	@Test
	void aRevisionHasTheFiguresOfItsWholeTextAndOfEachSection() {
		assertEquals(List.of("whole: 4 3", "I. Finance: 2 1", "II. Review: 2 2"),
				brackets("# I. Finance\n\n" + FINANCE + "\n# II. Review\n\n" + REVIEW, "# I. Finance\n\n" + FINANCE.replace("[shall]", "shall") + "\n# II. Review\n\n" + REVIEW));
	}

	@Test
	void aSectionThatIsNumberedAnewGoesOnInItsRow() {
		assertEquals(List.of("whole: 4 5", "I. Purpose: – 1", "II. Finance: 2 2", "III. Review: 2 2"), brackets("# I. Finance\n\n" + FINANCE + "\n# II. Review\n\n" + REVIEW,
				"# I. Purpose\n\n" + PURPOSE + "\n# II. Finance\n\n" + FINANCE + "\n# III. Review\n\n" + REVIEW));
	}

	@Test
	void aSectionThatWentStandsWhereItStood() {
		assertEquals(List.of("whole: 5 3", "I. Purpose: 1 1", "II. Finance: 2 –", "III. Review: 2 2"),
				brackets("# I. Purpose\n\n" + PURPOSE + "\n# II. Finance\n\n" + FINANCE + "\n# III. Review\n\n" + REVIEW, "# I. Purpose\n\n" + PURPOSE + "\n# III. Review\n\n" + REVIEW));
	}

	@Test
	void aSectionUnderOtherWordsIsFoundByItsParagraphs() {
		assertEquals(List.of("whole: 4 4", "A. Means of implementation: 2 2", "B. Review: 2 2"),
				brackets("# I. Finance\n\n" + FINANCE + "\n# II. Review\n\n" + REVIEW, "# A. Means of implementation\n\n" + FINANCE + "\n# B. Review\n\n" + REVIEW));
	}

	@Test
	void aSectionWithinAnotherCountsInBoth() {
		assertEquals(List.of("whole: 4", "Decision: 4", "  Finance: 2", "  Review: 2"), brackets("# Decision\n\n## Finance\n\n" + FINANCE + "\n## Review\n\n" + REVIEW));
	}

	@Test
	void aTextWithoutHeadingsHasTheWholeOnly() {
		assertEquals(List.of("whole: 2 1"), brackets(FINANCE, FINANCE.replace("[by 2030]", "")));
	}

	@Test
	void aParagraphStandsInTheInnermostSectionAroundIt() {
		Timeline timeline = timeline(List.of("0. Recalling [all] decisions;\n\n# Decision\n\n## Finance\n\n" + FINANCE + "\n## Review\n\n" + REVIEW));
		assertEquals(List.of("", "Decision", "Finance", "Finance", "Finance", "Finance", "Review", "Review"),
				Stream.iterate(0, paragraph -> paragraph + 1).limit(8).map(paragraph -> timeline.around(0, paragraph).map(SectionLine::title).orElse("")).toList());
	}

	@Test
	void theSheetHasARevisionAColumn() {
		Timeline timeline = timeline(List.of("# Decision\n\n## Review\n\n" + REVIEW, "# Decision\n\n## Finance\n\n" + FINANCE));
		String csv = Csv.of(TimelineSheet.of("Brackets", Figure.brackets, List.of("4 May", "7 May"), timeline, Wording.in(Locale.ENGLISH)));
		assertEquals("Section,4 May,7 May|Whole text,2,2|Decision,2,2|  Review,2,|  Finance,,2|", csv.replace("\uFEFF", "").replace(Csv.LINE_END, "|"));
	}

	private static List<String> brackets(String... revisions) {
		Timeline timeline = timeline(List.of(revisions));
		List<String> lines = new ArrayList<>();
		lines.add("whole: " + timeline.whole().stream().map(Figure.brackets::of).map(String::valueOf).collect(Collectors.joining(" ")));
		timeline.sections().forEach(line -> lines.add("  ".repeat(line.depth()) + line.title() + ": "
				+ line.counts().stream().map(count -> count == null ? "–" : String.valueOf(count.figures().brackets())).collect(Collectors.joining(" "))));
		return lines;
	}

	private static Timeline timeline(List<String> revisions) {
		List<Draft> drafts = revisions.stream().map(DraftLanguage::parse).toList();
		return Timeline.of(drafts, Engine.track(drafts.stream().map(Engine::read).toList(), new NullProgressMonitor()));
	}
}
