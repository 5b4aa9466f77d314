package kakko.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Engine;
import kakko.core.History;
import kakko.core.Reading;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.write.Document;
import kakko.lang.DraftLanguage;
import kakko.report.annotated.AnnotatedDiff;
import kakko.report.table.HistoryTables;

/** What was put right by hand is told in every report, and only there. */
class ByHandTest {

	private static final Reading OLDER = read("1. Parties [shall] pay [now];\n");
	private static final Reading NEWER = read("1. Parties shall pay [now];\n");
	private static final Corrections REJECTED = Corrections.of(OfBracket.gone(Fate.REJECTED, 0));
	private static final Corrections KEPT = Corrections.of(OfBracket.stands(Fate.KEPT, 1, 0));
	private static final Corrections TOGETHER = Corrections.together(0, 0);

	@Test
	void aCommentInWordTellsIt() {
		assertEquals(List.of("rejected, ✍ corrected by hand: [shall]"), comments(REJECTED));
		assertEquals(List.of("kept, ✍ corrected by hand: [now]", "accepted: [shall]"), comments(KEPT));
		assertEquals(List.of("accepted: [shall]", "edited, ✍ corrected by hand"), comments(TOGETHER));
	}

	@Test
	void thePageAndTheTextTellIt() throws Exception {
		assertTrue(written(ComparisonReport.HTML, REJECTED).contains("<span class=\"chip rejected\">[shall] rejected ✍</span>"));
		assertTrue(written(ComparisonReport.HTML, TOGETHER).contains("<span class=\"chip\">✍ corrected by hand</span> <span class=\"chip accepted\">[shall] accepted</span>"));
		assertTrue(written(ComparisonReport.TEXT, REJECTED).contains("rejected  [shall] – corrected by hand"));
		assertTrue(written(ComparisonReport.TEXT, TOGETHER).contains("1 → 1  edited (brackets only, corrected by hand)"));
	}

	@Test
	void theWorkbookTellsIt() {
		List<Sheet> sheets = HistoryTables.workbook(history(REJECTED), List.of("a", "b"), Locale.ENGLISH).sheets();
		assertEquals("rejected✍", sheets.get(2).rows().get(1).get(5).value());
		assertEquals(List.of("corrected by hand", "✍"), sheets.getFirst().rows().getLast().stream().map(Cell::value).toList());
		Sheet paragraphs = HistoryTables.workbook(history(TOGETHER), List.of("a", "b"), Locale.ENGLISH).sheets().get(1);
		assertEquals("brackets only, corrected by hand", paragraphs.rows().get(1).get(4).value());
	}

	/** The list of brackets in plain text had no sign. */
	@Test
	void theListInPlainTextTellsIt() throws Exception {
		String list = new String(HistoryReport.TEXT.write(history(REJECTED), List.of("a", "b"), Locale.ENGLISH), StandardCharsets.UTF_8);
		assertTrue(list.startsWith("a → b\n✍ corrected by hand\n"), list);
		assertTrue(list.contains("  ● R✍ 1 [shall]\n  ● K  1 [now]\n"), list);
		String without = new String(HistoryReport.TEXT.write(history(Corrections.NONE), List.of("a", "b"), Locale.ENGLISH), StandardCharsets.UTF_8);
		assertFalse(without.contains("✍"), without);
	}

	@Test
	void aLegendExplainsTheSignWhereItStands() throws Exception {
		for (Corrections corrections : List.of(REJECTED, KEPT, TOGETHER)) {
			assertTrue(written(ComparisonReport.HTML, corrections).contains("<span class=\"chip\">✍ corrected by hand</span></p>"));
			assertTrue(AnnotatedDiff.tree(Selection.everything(compared(corrections)), List.of("a", "b"), Locale.ENGLISH).sections().getFirst().toString().contains("✍ corrected by hand"));
		}
	}

	@Test
	void withoutCorrectionsNobodyReadsOfThem() throws Exception {
		assertFalse(written(ComparisonReport.HTML, Corrections.NONE).contains("✍"));
		assertFalse(AnnotatedDiff.tree(Selection.everything(compared(Corrections.NONE)), List.of("a", "b"), Locale.ENGLISH).toString().contains("✍"));
		assertFalse(HistoryTables.workbook(history(Corrections.NONE), List.of("a", "b"), Locale.ENGLISH).toString().contains("✍"));
	}

	@Test
	void whatWasPutRightIsNotToBeLookedAtAnyMore() {
		assertFalse(new BracketFate(Fate.KEPT, 0.1, Set.of(), 0, 0, -1, true).doubtful());
		assertTrue(new BracketFate(Fate.KEPT, 0.1, Set.of(), 0, 0, -1, false).doubtful());
	}

	private static List<String> comments(Corrections corrections) {
		Document document = AnnotatedDiff.tree(Selection.everything(compared(corrections)), List.of("a", "b"), Locale.ENGLISH);
		return document.comments().stream().flatMap(comment -> comment.lines().stream()).toList();
	}

	private static String written(ComparisonReport form, Corrections corrections) throws Exception {
		return new String(form.write(compared(corrections), List.of("a", "b"), Locale.ENGLISH), StandardCharsets.UTF_8);
	}

	private static History history(Corrections corrections) {
		return Engine.track(List.of(OLDER, NEWER), List.of(compared(corrections)));
	}

	private static Comparison compared(Corrections corrections) {
		return Engine.compare(OLDER, NEWER, corrections, new NullProgressMonitor());
	}

	private static Reading read(String draft) {
		return Engine.read(DraftLanguage.parse(draft));
	}
}
