package kakko.lang.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kakko.lang.BracketSoup;
import kakko.lang.DraftLanguage;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/** Words of a paragraph, and what is written in the draft text where they are read. */
class OffsetsTest {

	private static void isWritten(String draftText, String words, String written) {
		Draft draft = DraftLanguage.parse(draftText);
		Block block = draft.getBlocks().stream().filter(candidate -> candidate.getText().contains(words)).findFirst().orElseThrow();
		int at = block.getText().indexOf(words);
		assertEquals(written, Offsets.of(draft).range(block, at, at + words.length()).of(draftText));
	}

	@Test
	void plainWordsAreWrittenAsTheyAreRead() {
		isWritten("1. Parties [shall] act.", "[shall]", "[shall]");
		isWritten("a\n\n2. b", "2. b", "2. b");
	}

	@Test
	void markersAndIndentationStandBefore() {
		isWritten("# Aims", "Aims", "Aims");
		isWritten("a\n\n    (a) b", "(a)", "(a)");
		isWritten("^1^ note", "note", "note");
		isWritten("\uFEFF## Aims", "Aims", "Aims");
	}

	@Test
	void escapesAreTwoCharacters() {
		isWritten("See \\[1\\] there", "[1]", "\\[1\\]");
		isWritten("C:\\drafts \\# x", "# x", "\\# x");
	}

	@Test
	void aLineEndAndTheIndentationBehindItAreOneSpace() {
		isWritten("shall\n   measure", "shall measure", "shall\n   measure");
		isWritten("shall  \r\n\tmeasure", " measure", "\r\n\tmeasure");
		isWritten("Board,\\\nHouse", "\nHouse", "\\\nHouse");
	}

	@Test
	void footnoteCallsAreRead() {
		isWritten("3ter.^4^ Notwithstanding [it]^*^.", "3ter.", "3ter.");
		isWritten("3ter.^4^ Notwithstanding [it]^*^.", " Not", " Not");
		isWritten("3ter.^4^ Notwithstanding [it]^*^.", "[it].", "[it]^*^.");
	}

	@Test
	void aCallBelongsToNoWords() {
		Draft draft = DraftLanguage.parse("a^1^ b");
		Offsets offsets = Offsets.of(draft);
		assertEquals(1, offsets.place(2).inText());
		assertEquals(1, offsets.end(draft.getBlocks().getFirst(), 1));
		assertEquals(4, offsets.start(draft.getBlocks().getFirst(), 1));
	}

	@Test
	void everyCharacterThatIsReadIsWrittenSomewhere() {
		BracketSoup.bowls(3_000).forEach(text -> {
			Draft draft = DraftLanguage.parse(text);
			Offsets offsets = Offsets.of(draft);
			assertEquals(text.length(), offsets.length());
			draft.getBlocks().forEach(block -> isWrittenWhole(block, offsets, text));
		});
	}

	private static void isWrittenWhole(Block block, Offsets offsets, String text) {
		int behind = offsets.words(block).start();
		for (int at = 0; at < block.getText().length(); at++) {
			Range written = offsets.range(block, at, at + 1);
			assertTrue(isRead(block.getText().charAt(at), written.of(text)), text);
			assertTrue(text.substring(behind, written.start()).matches("(?s)(\\^[^\\s^\\\\\\[\\]{}]{1,12}\\^|[ \\t\\r\\n])*"), text);
			assertEquals(new Offsets.Place(block, at), offsets.place(written.start()), text);
			assertEquals(behind, offsets.end(block, at), text);
			behind = written.end();
		}
		assertTrue(behind <= offsets.range(block).end(), text);
	}

	private static boolean isRead(char seen, String written) {
		return switch (seen) {
		case ' ' -> written.equals(" ") || written.equals("\\ ") || written.matches("(\\r\\n|\\r|\\n)[ \\t]*");
		case '\n' -> written.matches("\\\\(\\r\\n|\\r|\\n)");
		default -> written.equals(String.valueOf(seen)) || written.equals("\\" + seen);
		};
	}

	@Test
	void piecesStandWhereTheirCharactersAreWritten() {
		BracketSoup.bowls(1_000).forEach(text -> {
			Draft draft = DraftLanguage.parse(text);
			Offsets offsets = Offsets.of(draft);
			draft.getBlocks().stream().flatMap(block -> block.getPieces().stream()).forEach(piece -> assertEquals(piece.getCharacters(), offsets.range(piece).of(text)));
		});
	}

	@Test
	void everyOffsetIsSomewhere() {
		BracketSoup.bowls(1_000).filter(text -> !text.isEmpty()).forEach(text -> {
			Offsets offsets = Offsets.of(DraftLanguage.parse(text));
			IntStream.rangeClosed(0, text.length()).mapToObj(offsets::place)
					.forEach(place -> assertTrue(place.inText() >= 0 && place.inText() <= place.block().getText().length(), text));
		});
	}
}
