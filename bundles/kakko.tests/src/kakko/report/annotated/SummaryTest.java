package kakko.report.annotated;

import static kakko.report.annotated.Annotated.compared;
import static kakko.report.annotated.Annotated.doubted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import kakko.core.Comparison;
import kakko.documents.write.Block;
import kakko.documents.write.Block.Paragraph;
import kakko.documents.write.Document;
import kakko.documents.write.Inline;
import kakko.report.Selection;

/** What a reader of the annotated diff reads on its first page. */
class SummaryTest {

	private static final String OLDER = """
			Title: Tides
			Symbol: LC/2026/L.4
			Version: 2026-05-04T18:30

			# Article 2

			1. Parties shall measure the tide [every day].

			2. The Board shall report.
			""";
	private static final String NEWER = """
			Title: Tides and currents
			Symbol: LC/2026/L.4/Rev.1
			Version: 2026-05-07

			# Article 2

			1. Parties should measure the tide every day.

			2. The Board should report.
			""";

	@Test
	void bothTextsAreNamed() {
		assertEquals(List.of("|Older text|Newer text", "Title|Tides|Tides and currents", "Symbol|LC/2026/L.4|LC/2026/L.4/Rev.1",
				"Version|2026-05-04 18:30|2026-05-07", "File|older.docx|newer.docx"), page(compared(OLDER, NEWER), Locale.ENGLISH).subList(2, 7));
		assertEquals(List.of("|旧版|新版", "表題|Tides|Tides and currents", "文書番号|LC/2026/L.4|LC/2026/L.4/Rev.1", "版の日付|2026-05-04 18:30|2026-05-07",
				"ファイル|older.docx|newer.docx"), page(compared(OLDER, NEWER), Locale.JAPANESE).subList(2, 7));
	}

	@Test
	void whatOneTextDoesNotPrintIsSaidAndWhatNeitherDoesIsLeftOut() {
		List<String> page = page(compared("Parties act.", "Symbol: LC/2026/L.4\n\nParties act."), Locale.ENGLISH);
		assertEquals(List.of("Symbol|not given|LC/2026/L.4", "File|older.docx|newer.docx"), page.subList(4, 6));
	}

	/** The line said "+ shall (21×); − take (4×); shall → should". */
	@Test
	void verbsThatReplacedOthersAreToldInWords() {
		assertEquals("Verbs||“shall” became “should” (2 times)", row(page(compared(OLDER, NEWER), Locale.ENGLISH), "Verbs"));
		assertEquals("動詞||「shall」から「should」へ（2 か所）", row(page(compared(OLDER, NEWER), Locale.JAPANESE), "動詞"));
		assertEquals("", row(page(compared("Parties act.", "Parties act.\n\nParties shall report."), Locale.ENGLISH), "Verbs"));
	}

	@Test
	void changesBearTheNameAndDateOfTheNewerText() throws Exception {
		String document = document(compared(OLDER, NEWER));
		assertTrue(document.contains("w:author=\"LC/2026/L.4/Rev.1\" w:date=\"2026-05-07T00:00:00Z\""), document);
		assertFalse(document.contains("w:author=\"Kakko\""), document);
	}

	@Test
	void changesBearTheNameOfTheFileWhereTheSymbolTellsNothing() throws Exception {
		assertTrue(document(compared("Parties act.", "Parties pay.")).contains("<w:ins w:id=\"1\" w:author=\"newer.docx\">"));
		assertTrue(document(compared(OLDER, NEWER.replace("/Rev.1", ""))).contains("w:author=\"newer.docx\" w:date=\"2026-05-07T00:00:00Z\""));
	}

	/** Nobody wrote them when the newer text was issued. */
	@Test
	void commentsAndTheFileHaveNoDate() throws Exception {
		byte[] docx = Annotated.of(compared(OLDER, NEWER)).docx();
		assertTrue(new String(TrackedText.part(docx, "word/comments.xml"), "UTF-8").contains("<w:comment w:id=\"0\" w:author=\"Kakko\" w:initials=\"K\">"));
		assertFalse(new String(TrackedText.part(docx, "docProps/core.xml"), "UTF-8").contains("2026"));
	}

	@Test
	void whatKakkoIsNotSureOfIsListedWithTheWayToIt() throws Exception {
		Comparison sure = compared(OLDER, NEWER);
		assertEquals("To check||Kakko marks no answer as unsure.", row(page(sure, Locale.ENGLISH), "To check"));
		Comparison unsure = doubted(sure);
		List<String> page = page(unsure, Locale.ENGLISH);
		assertEquals("To check|1|Answers that Kakko is not sure of: see the list <check>", row(page, "To check"));
		assertEquals(List.of("<check> To check", "Kakko is not sure what became of these brackets and Options. The number of the paragraph leads to the place in the text.",
				"Paragraph|Bracket or Option|Kakko thinks|Sure", "1 <comment1> · Article 2 · older text|[every day]|accepted|40%"), page.subList(page.size() - 4, page.size()));
		assertEquals("1 <comment1> · Article 2 · 旧版|[every day]|採用|40%", page(unsure, Locale.JAPANESE).getLast());
		assertTrue(document(unsure).contains("w:name=\"comment1\""));
		assertEquals(List.of(), new WordRules(Annotated.of(unsure).docx()).broken());
	}

	private static String document(Comparison comparison) throws Exception {
		return new String(TrackedText.part(Annotated.of(comparison).docx(), "word/document.xml"), "UTF-8");
	}

	private static String row(List<String> page, String head) {
		return page.stream().filter(line -> line.startsWith(head + "|")).findFirst().orElse("");
	}

	/** A line each paragraph and each row; a link is followed by where it leads, in angle brackets. */
	private static List<String> page(Comparison comparison, Locale locale) {
		Document document = AnnotatedDiff.tree(Selection.everything(comparison), Annotated.FILES, locale);
		List<String> lines = new ArrayList<>();
		for (Block block : document.sections().getFirst().blocks()) {
			switch (block) {
				case Paragraph paragraph -> lines.add(text(paragraph));
				case Block.Table table -> table.rows().forEach(row -> lines.add(
						row.cells().stream().map(cell -> text(cell.paragraphs().getFirst())).collect(Collectors.joining("|"))));
			}
		}
		return lines;
	}

	private static String text(Paragraph paragraph) {
		return paragraph.content().stream().map(inline -> switch (inline) {
			case Inline.Run run -> run.text();
			case Inline.Link link -> link.text() + " <" + link.bookmark() + ">";
			case Inline.Bookmark bookmark -> "<" + bookmark.name() + "> ";
			default -> "";
		}).collect(Collectors.joining());
	}
}
