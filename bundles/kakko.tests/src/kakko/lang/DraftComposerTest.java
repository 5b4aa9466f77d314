package kakko.lang;

import static kakko.lang.DraftComposer.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.lang.DraftComposer.CellStart;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

class DraftComposerTest {

	private static final int TEXTS = 3_000;

	@Test
	void everyKindOfBlockReadsBackAsWhatWasPrinted() {
		assertReadsBack(BlockKind.HEADING, (composer, text) -> composer.heading(2, text));
		assertReadsBack(BlockKind.CELL, (composer, text) -> composer.cell(CellStart.ROW, text));
		assertReadsBack(BlockKind.FOOTNOTE, (composer, text) -> composer.footnote("1", text));
		assertReadsBack(BlockKind.FURNITURE, DraftComposer::furniture);
	}

	@Test
	void aParagraphReadsBackAsWhatWasPrintedAtAnyLevelAndPlace() {
		BracketSoup.bowls(TEXTS).filter(text -> !text.isBlank()).forEach(text -> {
			assertEquals(List.of(seen(text)), texts(new DraftComposer().paragraph(0, plain(text))));
			assertEquals(List.of("Before.", seen(text), seen(text), "After."), texts(new DraftComposer().head("Title", "A [title] {of} its \\own")
					.paragraph(0, "Before.").paragraph(0, plain(text)).page(2).paragraph(1, plain(text)).paragraph(0, "After.")));
		});
	}

	private static void assertReadsBack(BlockKind kind, BiConsumer<DraftComposer, String> compose) {
		BracketSoup.bowls(TEXTS).forEach(text -> {
			DraftComposer composer = new DraftComposer();
			compose.accept(composer, plain(text));
			Block block = DraftLanguage.parse(composer.toString()).getBlocks().getFirst();
			assertEquals(kind, block.getKind(), text);
			assertEquals(seen(text), block.getText(), text);
		});
	}

	/** The rule: a line end, blank lines and the blanks around them are one space; nothing else changes but the white space at both ends. */
	private static String seen(String printed) {
		return printed.strip().replaceAll("[ \\t]*(?:[\\r\\n][ \\t]*)+", " ");
	}

	private static List<String> texts(DraftComposer composer) {
		return DraftLanguage.parse(composer.toString()).getBlocks().stream().filter(block -> block.getIndex() >= 0).map(Block::getText).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "# of Parties", "| column", "~ about", ">> see above", "=== page 7 ===", "^1^ mark", "Title: a\nSymbol: b", "\\[ ]", "\\", "a\\",
			"1^st^", "- list", "* note" })
	void whatLooksLikeMarkupStaysAParagraph(String printed) {
		Block block = DraftLanguage.parse(new DraftComposer().paragraph(0, plain(printed)).toString()).getBlocks().getFirst();
		assertEquals(BlockKind.PARAGRAPH, block.getKind());
		assertEquals(printed.replace('\n', ' '), block.getText());
	}

	@Test
	void aParagraphThatBeginsWithAFootnoteCallIsNoFootnote() {
		String text = new DraftComposer().paragraph(0, DraftComposer.call("1") + plain(" Parties shall")).toString();
		assertEquals(" ^1^ Parties shall\n", text);
		assertEquals(BlockKind.PARAGRAPH, DraftLanguage.parse(text).getBlocks().getFirst().getKind());
	}

	@Test
	void lineBreaksStayBreaksAndLineEndsAreSpaces() {
		String text = new DraftComposer().paragraph(0, plain("one\ntwo") + DraftComposer.LINE_BREAK + DraftComposer.LINE_BREAK + plain("three")).toString();
		assertEquals("one two\n\nthree", DraftLanguage.parse(text).getBlocks().getFirst().getText());
	}

	@Test
	void breaksAtTheEndAreLeftOut() {
		assertEquals("one\\\\\n", new DraftComposer().paragraph(0, DraftComposer.LINE_BREAK + plain(" one\\") + DraftComposer.LINE_BREAK + " \n").toString());
	}

	@Test
	void blankLinesWithinAParagraphDontEndIt() {
		assertEquals("one\ntwo\n", new DraftComposer().paragraph(0, "one\n \t\n\n\ntwo").toString());
	}

	@Test
	void aParagraphOfNothingIsNoBlock() {
		assertEquals("one\n\ntwo\n", new DraftComposer().paragraph(0, "one").paragraph(0, " \u3000").paragraph(0, "two").toString());
	}

	@Test
	void anEmptyCellIsStillACell() {
		assertEquals("|+ Port\n\n|\n\n|- Kobe\n", new DraftComposer().cell(CellStart.TABLE, "Port").cell(CellStart.CELL, "").cell(CellStart.ROW, "Kobe").toString());
	}

	@Test
	void remarksNameAuthorDateAndPlace() {
		assertEquals(">> A. Reader (2024-11-14) on “the words”: Why?\n", new DraftComposer().comment("A. Reader", "2024-11-14", "the\nwords", "Why?").toString());
		assertEquals(">> A. Reader: Why?\n", new DraftComposer().comment("A. Reader", "", "", "Why?").toString());
	}

	@Test
	void printedTakesEscapesAndCallsOff() {
		assertEquals("2^nd^ [a\\b]", DraftComposer.printed(plain("2^nd^ [a\\b]") + DraftComposer.call("3")));
	}
}
