package kakko.report.annotated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import kakko.core.Aspect;
import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.documents.write.Document;
import kakko.documents.write.DocxWriter;
import kakko.report.Selection;

class AnnotatedDiffTest {

	private static final String LOREM = "The Parties meet every second year to review what was promised and what was done about it.";
	private static final String SEA = "A fund for coastal towns is set up under the guidance of the assembly and reports to it.";
	private static final String FOREST = "Each Party counts its forests by the same method and publishes the figures in a common register.";

	record Texts(String what, String older, String newer) {
		@Override
		public String toString() {
			return what;
		}
	}

	static Stream<Texts> texts() {
		return Stream.of(new Texts("nothing changed", LOREM + "\n\n" + SEA, LOREM + "\n\n" + SEA),
				new Texts("words edited", LOREM, LOREM.replace("second", "third")),
				new Texts("brackets lifted", "Parties [shall][should] act [now].", "Parties should act now."),
				new Texts("paragraph added at the end", LOREM, LOREM + "\n\n" + SEA), new Texts("paragraph deleted at the end", LOREM + "\n\n" + SEA, LOREM),
				new Texts("paragraph deleted at the start", SEA + "\n\n" + LOREM, LOREM),
				new Texts("paragraph split", LOREM + " " + SEA, LOREM + "\n\n" + SEA),
				new Texts("paragraphs merged", LOREM + "\n\n" + SEA, LOREM + " " + SEA),
				new Texts("split inside a sentence", LOREM + " [" + SEA + "]", LOREM + " [\n\n" + SEA + "]"),
				new Texts("three paragraphs into two", LOREM + "\n\n" + SEA + "\n\n" + FOREST, LOREM + " " + SEA.replace("towns", "cities") + "\n\n" + FOREST),
				new Texts("paragraph moved", LOREM + "\n\n" + SEA + "\n\n" + FOREST, FOREST + "\n\n" + LOREM + "\n\n" + SEA),
				new Texts("paragraph moved and edited", LOREM + "\n\n" + SEA + "\n\n" + FOREST,
						FOREST.replace("figures", "results") + "\n\n" + LOREM + "\n\n" + SEA),
				new Texts("everything replaced", LOREM + "\n\n" + SEA, FOREST), new Texts("from nothing", "", LOREM), new Texts("to nothing", LOREM, ""),
				new Texts("heading deleted", "# Article 3\n\n" + LOREM, LOREM), new Texts("heading added", LOREM, "# Article 3 (review)\n\n" + LOREM),
				new Texts("option label changed", "Option 2:\n\n" + LOREM, "Option 1:\n\n" + LOREM),
				new Texts("cells", "|+ Year\n\n| Sum\n\n|- 2030\n\n| 40", "|+ Year\n\n| Sum\n\n|- 2035\n\n| 40"),
				new Texts("footnote", "A market^1^ opens.\n\n^1^ Of units.", "A market^1^ opens.\n\n^1^ Of certified units."),
				new Texts("notes", "{Topic} Parties act.", "{Another topic} Parties act."),
				new Texts("other scripts", "締約国は[毎年]報告する。\n\nيجتمع الأطراف [كل عام].", "締約国は報告する。\n\nيجتمع الأطراف كل سنتين. 😀"),
				new Texts("characters no XML can hold", "Parties \u0001 act.", "Parties act & <report> \"soon\"."));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void rejectingGivesTheOlderTextAndAcceptingTheNewer(Texts texts) throws Exception {
		Annotated annotated = Annotated.of(texts.older, texts.newer);
		assertEquals(printable(annotated.older()), annotated.text().rejected());
		assertEquals(printable(annotated.newer()), annotated.text().accepted());
	}

	private static List<String> printable(List<String> paragraphs) {
		return paragraphs.stream().map(paragraph -> paragraph.replace('\u0001', '\uFFFD')).toList();
	}

	@ParameterizedTest
	@MethodSource("texts")
	void wordSeesAValidFile(Texts texts) throws Exception {
		Annotated annotated = Annotated.of(texts.older, texts.newer);
		assertEquals(List.of(), new WordRules(annotated.docx()).broken());
	}

	@Test
	void unchangedParagraphsCarryNoMark() throws Exception {
		Annotated annotated = Annotated.of("1. " + LOREM + "\n\n2. " + SEA, "1. " + FOREST + "\n\n2. " + LOREM + "\n\n3. " + SEA);
		List<Element> paragraphs = annotated.text().paragraphs();
		assertEquals(List.of(FOREST), paragraphs.stream().filter(TrackedText::isMarked).map(p -> TrackedText.text(p, Set.of())).toList());
	}

	@Test
	void numbersAreAutomaticAndPrintWhatWasPrinted() throws Exception {
		byte[] docx = Annotated.of("12bis. " + LOREM, "12ter. " + LOREM).docx();
		String numbering = new String(TrackedText.part(docx, "word/numbering.xml"), "UTF-8");
		assertTrue(numbering.contains("<w:lvlText w:val=\"12ter.\""), numbering);
		assertFalse(new String(TrackedText.part(docx, "word/document.xml"), "UTF-8").contains("12ter"));
	}

	@Test
	void markedWordsAreThoseThatTheComparisonCounts() throws Exception {
		Annotated annotated = Annotated.of("Parties [shall] act and [may] report.\n\n" + SEA, "Parties should act and report soon.\n\n" + FOREST);
		assertEquals(annotated.reportedWords(), annotated.text().markedWords());
	}

	@Test
	void movedWordsAreShownAsMoved() throws Exception {
		Annotated annotated = Annotated.of(LOREM + "\n\n" + SEA + "\n\n" + FOREST, FOREST + "\n\n" + LOREM + "\n\n" + SEA);
		String document = new String(TrackedText.part(annotated.docx(), "word/document.xml"), "UTF-8");
		assertTrue(document.contains("<w:moveFromRangeStart") && document.contains("<w:moveToRangeStart"), document);
		assertEquals(0, annotated.text().markedWords());
	}

	@Test
	void changedOptionLabelIsMarkedByItsNumberOnly() throws Exception {
		Annotated annotated = Annotated.of("Option 2:\n\n" + LOREM, "Option 1:\n\n" + LOREM);
		assertEquals(2, annotated.text().markedWords());
	}

	@Test
	void headingsKeepTheirLevel() throws Exception {
		String document = new String(TrackedText.part(Annotated.of("## Scope\n\n" + LOREM, "## Scope\n\n" + SEA).docx(), "word/document.xml"), "UTF-8");
		assertTrue(document.contains("<w:pStyle w:val=\"Heading2\""), document);
	}

	@Test
	void aCommentTellsWhatBecameOfABracket() throws Exception {
		Annotated annotated = Annotated.of("Parties [shall][should] act [, as needed,] in [good] faith.", "Parties should act in [good] faith.");
		List<List<String>> comments = annotated.tree().comments().stream().map(comment -> comment.lines()).toList();
		assertEquals(List.of(List.of("rejected: [shall]", "accepted: [should]"), List.of("rejected: [, as needed,]")), comments);
	}

	@Test
	void sameTextsGiveTheSameBytes() throws Exception {
		assertArrayEquals(Annotated.of(LOREM, SEA).docx(), Annotated.of(LOREM, SEA).docx());
	}

	@Test
	void aSelectionLeavesOutCommentsAndNoText() throws Exception {
		Comparison comparison = Engine.compare(Annotated.reading("[Parties] act by 2030.\n\n[" + SEA + "]"), Annotated.reading("Parties act by 2031.\n\n" + SEA), null);
		Document dates = AnnotatedDiff.tree(Selection.of(comparison, Set.of(Aspect.DATES)), Annotated.FILES, Locale.ENGLISH);
		assertEquals(List.of(List.of("accepted: [Parties]")), dates.comments().stream().map(Document.Comment::lines).toList());
		assertEquals(AnnotatedDiff.tree(Selection.everything(comparison), Annotated.FILES, Locale.ENGLISH).comments().size(), dates.comments().size() + 1);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DocxWriter.write(dates, out);
		assertEquals(List.of("Parties act by 2031.", SEA), new TrackedText(out.toByteArray()).accepted());
	}
}
