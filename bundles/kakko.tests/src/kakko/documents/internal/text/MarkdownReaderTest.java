package kakko.documents.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.tests.Shared;

class MarkdownReaderTest {

	@TempDir
	Path folder;
	private Reading reading;

	@BeforeEach
	void reader() {
		reading = new Reading(new MarkdownReader(), folder, "md");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Parties [shall][should][other] report", "see paragraph [2](a) and [3](b)", "[][shall] and []", "[Each Party][All Parties]: [a][b] (c)",
			"*[placeholder] [x]", "[X]: see below", "[[4][6][5]. Parties", "[](x)", "![shall](should)", "Annex* and instrument*", "[[a](b)][c](d)" })
	void negotiationBracketsAreNoLinks(String text) {
		assertEquals(text, read(text));
	}

	@Test
	void aHardBreakMakesNoParagraph() {
		assertEquals(List.of("Parties [fulfil]\n[implement] [a] commitment", "(a) Second"),
				Reading.texts(new Reading(new MarkdownReader(), folder, "md").of("Parties [fulfil]\\\n[implement] [a] commitment\\\n(a) Second\n")));
	}

	@Test
	void aDefinitionThatIsTextMakesNoLink() {
		assertEquals("[Note]: pending\n[shall][Note] report", read("[Note]: pending\n\n[shall][Note] report"));
	}

	@Test
	void emphasisAcrossBracketsIsTakenOff() {
		assertEquals("[Taking account of [needs]] Option 1: Recognizing", read("*[Taking* account of [needs]] **Option 1:** *Recogniz*ing"));
	}

	@Test
	void escapedSignsAreThemselves() {
		assertEquals("1. [a] b\\^ * <> # |", read("1\\. \\[a\\] b\\^ \\* \\<\\> \\# \\|"));
	}

	@Test
	void raisedLabelsAreText() {
		assertEquals("Pp15 [Acknowledging] the 5th of m2 and CO2", read("^Pp1*5*^ *[Acknowledging]* the 5^th^ of m^2^ and CO~2~"));
	}

	@Test
	void aLoneCaretStays() {
		assertEquals("circumstances\\^ and [x] \\^ y ~ 5", read("circumstances^ and [x] ^ y ~ 5"));
	}

	@Test
	void listsKeepTheNumbersOfTheSource() {
		assertEquals("""
				3. Third
				1> more
				5. Fifth
				1> • dot""", read("3.  Third\n\n    more\n\n5.  Fifth\n\n    - dot"));
	}

	@Test
	void lazyListsAreCounted() {
		assertEquals("1) one\n2) two", read("1) one\n1) two"));
	}

	@Test
	void quotationsAndIndentationAreLevels() {
		assertEquals("1> quoted\n1> indented", read("> quoted\n\n    indented"));
	}

	@Test
	void footnotesStandBehindTheirParagraphUnderTheirMark() {
		assertEquals("""
				by 2100].[^2^]
				^2^ Specify [context].
				Next
				^x^ Never called.""", read("by 2100].[[^2]]\n\nNext\n\n[^2]: Specify [context].\n\n[^x]: Never called."));
	}

	@Test
	void aCallWithoutFootnoteIsText() {
		assertEquals("goal[\\^7]", read("goal[^7]"));
	}

	@Test
	void headingsByMarkOrByBoldType() {
		assertEquals("#2 I. Scope\n#2 Article 3 bis on forests\nOption 1:", read("## I. Scope\n\n**Article 3 bis on forests**\n\n**Option 1:**"));
	}

	@Test
	void anOptionBehindALineBreakIsAParagraphOfItsOwn() {
		assertEquals("(p) [Other.]]\nOption 2:", read("\\(p) [Other.]]\\\n**Option 2:**"));
	}

	@Test
	void tablesWithPipes() {
		assertEquals("TABLE a\nCELL [b]\nROW c | d\nCELL e", read("| a | [b] |\n|---|---|\n| c \\| d | e |"));
	}

	@Test
	void tablesDrawnWithDashes() {
		assertEquals("TABLE (a)\nCELL The need of the [States] for capacity;\nROW (b)\nCELL The other.",
				read("  ------ ------------------\n  (a)    The need of the [States]\n         for capacity;\n  (b)    The other.\n  ------ ------------------"));
	}

	@Test
	void tablesDrawnAsAGrid() {
		assertEquals("TABLE Item\nCELL Text\nROW (a)\nCELL [First] line", read("+------+---------+\n| Item | Text    |\n+======+=========+\n| (a)  | [First] |\n|      | line    |\n+------+---------+"));
	}

	@Test
	void whereLinksLeadIsListed() {
		var manuscript = reading.of("See [the site](https://example.org/a) and <https://example.org/b>.");
		assertEquals(List.of("See the site and https://example.org/b."), Reading.texts(manuscript));
		assertEquals(List.of(new LeftOut(0, "https://example.org/a", Reason.MARKUP)), manuscript.leftOut);
	}

	@Test
	void wordsInAngleBracketsAreText() {
		assertEquals("by <insert date> and <5 per cent", read("by <insert date> and <5 per cent"));
	}

	@Test
	void htmlWithinIsReadAsSuch() {
		assertEquals("The [(I)NDCs][NDMC] of", read("The <span style=\"font-variant:small-caps;\">[(I)NDCs][NDMC]</span> of <!-- note -->"));
	}

	@Test
	void struckTextIsATrackedDeletion() {
		var manuscript = reading.of("Parties ~~shall~~ should");
		assertEquals(List.of("Parties should"), Reading.texts(manuscript));
		assertEquals(Reason.TRACKED_DELETION, manuscript.leftOut.getFirst().reason());
	}

	@Test
	void frontMatterIsNoText() {
		var manuscript = reading.of("---\ntitle: Draft text\ndate: 2031-05-04\n---\n\n[Text]");
		assertEquals(List.of("[Text]"), Reading.texts(manuscript));
		assertEquals("title: Draft text", manuscript.headerLines.getFirst());
	}

	@Test
	void noBracketOfTheRealDraftIsLost() throws IOException {
		byte[] source = Files.readAllBytes(Shared.path("corpus/drafts/paris-2015-10-23.md"));
		String withoutCalls = new String(source, "UTF-8").replaceAll("\\[\\^\\d+\\]:?", "");
		String draft = String.join("\n", Reading.texts(reading.of(source)));
		assertEquals(count(withoutCalls, '['), count(draft, '['));
		assertEquals(count(withoutCalls, ']'), count(draft, ']'));
	}

	private static long count(String text, char sign) {
		return text.chars().filter(c -> c == sign).count();
	}

	private String read(String markdown) {
		return Reading.lines(reading.of(markdown));
	}
}
