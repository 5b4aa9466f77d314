package kakko.documents.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.internal.Manuscript.Kind;
import kakko.tests.Shared;

class TextReaderTest {

	@TempDir
	Path folder;
	private Reading reading;

	@BeforeEach
	void reader() {
		reading = new Reading(new TextReader(), folder, "txt");
	}

	@Test
	void blankLinesSeparateParagraphs() {
		assertEquals(List.of("1. Parties [shall][should] report.", "Option 1:", "No text"),
				Reading.texts(reading.of("1. Parties [shall][should] report.\n\nOption 1:\n \t \n\nNo text\n")));
	}

	@Test
	void windowsLineEndsSeparateParagraphsToo() {
		assertEquals(List.of("First", "Second", "Third"), Reading.texts(reading.of("First\r\n\r\nSecond\r\n \r\nThird\r\n")));
	}

	@Test
	void wrappedLinesStayOneParagraph() {
		String wrapped = "1. Each Party shall communicate its plan to the secretariat of the\nCouncil every five years, [and update it,] in the light of the\noutcomes of the review.\n";
		assertEquals(4, reading.of(wrapped + "\n" + wrapped + "\n" + wrapped + "\n" + wrapped).passages.size());
	}

	@Test
	void lineEndsWithinAParagraphStayAsWhiteSpace() {
		assertEquals("one\ntwo", reading.of("one\r\ntwo\n\nthree").passages.getFirst().text());
	}

	@Test
	void withoutBlankLinesEachLineIsAParagraph() {
		assertEquals("""
				Recalling decision 2/CMA.3,
				#2 I.	Authorization
				1> 1.	Welcomes the report;
				2> (a)	Its annex;""", Reading.lines(reading.of("Recalling decision 2/CMA.3,\nI.\tAuthorization\n\t1.\tWelcomes the report;\n\t\t(a)\tIts annex;\n")));
	}

	@Test
	void aFewBlankLinesAmongLongLinesDontMakeBlocks() {
		String lines = IntStream.rangeClosed(1, 20).mapToObj(i -> i + ".\t" + "Requests the secretariat to report on the matter ".repeat(5) + ";").collect(Collectors.joining("\n"));
		assertEquals(42, reading.of(lines + "\n\n\nAnnex\n" + lines + "\n\n| Table |").passages.size());
	}

	@Test
	void spacesBeforeAParagraphAreItsLevel() {
		assertEquals("""
				1. Parties:
				1> (a) report;
				2> (i) yearly;""", Reading.lines(reading.of("1. Parties:\n\n    (a) report;\n\n        (i) yearly;")));
	}

	@Test
	void pageNumbersAndRunningHeadsKeepTheirIndex() {
		String text = IntStream.rangeClosed(1, 4).mapToObj(page -> "Option 1:\n\n[Parties shall report " + "yearly ".repeat(page) + ",\n\n" + page + " of 4\n\nSession 2-" + page + " – Draft agreement")
				.collect(Collectors.joining("\n\n"));
		assertEquals(List.of(2, 3, 6, 7, 10, 11, 14, 15), Reading.indexes(reading.of(text), Kind.FURNITURE));
	}

	@Test
	void formFeedsCountPages() {
		assertEquals(List.of(1, 1, 2), reading.of("One\n\nTwo\n\n\fThree").passages.stream().map(passage -> passage.page()).toList());
	}

	@Test
	void recurringOptionLabelsAreNoFurniture() {
		assertEquals(List.of(), Reading.indexes(reading.of("Option 1:\n\nNo text\n\n".repeat(9)), Kind.FURNITURE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Article 6 (FINANCE)", "[Article 3bis] (REDD-plus)", "ARTICLE 12", "IV. Compliance", "[Annex I]", "A. Scope of the review", "PREAMBLE",
			"II. [Guidance] [on first reports]", "Draft decision -/CMA.6" })
	void headings(String heading) {
		assertEquals(Kind.HEADING, reading.of("Title of it\n\n" + heading + "\n\nText").passages.get(1).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. Features", "Option 1:", "OPTION II: NO TEXT", "Article 6 of the Treaty applies.", "Parties to this instrument", "(a) Finance", "NDC",
			"Have agreed as follows:", "C. Parties shall report yearly;", "PARTIES SHALL REPORT." })
	void noHeadings(String paragraph) {
		assertEquals(Kind.PARAGRAPH, reading.of("Title of it\n\n" + paragraph + "\n\nText").passages.get(1).kind());
	}

	@Test
	void whatLooksLikeDraftMarkupIsPlainText() {
		assertEquals("CO\\^2\\^ and C:\\\\temp", reading.of("CO^2^ and C:\\temp").passages.getFirst().text());
	}

	@Test
	void blocksOfTheLabelledTextsAreThoseTheirScorerCounts() throws IOException {
		for (String name : List.of("paris-2015-11-06", "paris-2015-12-04", "paris-2015-12-09")) {
			Path file = Shared.path("truth/" + name + ".txt");
			List<String> blocks = Pattern.compile("\\n\\s*\\n").splitAsStream(Files.readString(file).strip()).map(block -> block.replaceAll("\\s", "")).toList();
			assertEquals(blocks, Reading.texts(reading.of(Files.readAllBytes(file))).stream().map(text -> text.replaceAll("\\s", "").replaceAll("\\\\(.)", "$1")).toList());
			assertTrue(blocks.size() > 200);
		}
	}
}
