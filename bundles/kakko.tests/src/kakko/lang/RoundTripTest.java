package kakko.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.DraftsFactory;
import kakko.model.drafts.Gap;
import kakko.model.drafts.Piece;

class RoundTripTest {

	private static final int TEXTS = 10_000;

	@Test
	void anyTextComesBackFromACopyOfItsModel() {
		BracketSoup.bowls(TEXTS).forEach(text -> assertEquals(text, DraftLanguage.write(EcoreUtil.copy(DraftLanguage.parse(text)))));
	}

	@Test
	void blocksAndPiecesAreInOrderWithOneGapAtTheEnd() {
		BracketSoup.bowls(TEXTS).forEach(text -> {
			Draft draft = DraftLanguage.parse(text);
			int index = 0;
			for (Block block : draft.getBlocks()) {
				assertTrue(block.getIndex() == -1 || block.getIndex() == index++, text);
				assertGapsOnlyAtTheEnd(block, text);
				assertOffsetsGrow(block, text);
			}
		});
	}

	private static void assertGapsOnlyAtTheEnd(Block block, String text) {
		List<Piece> pieces = block.getPieces();
		assertTrue(pieces.subList(0, pieces.size() - 1).stream().noneMatch(Gap.class::isInstance), text);
	}

	private static void assertOffsetsGrow(Block block, String text) {
		int last = 0;
		for (Piece piece : block.getPieces()) {
			assertTrue(piece.getOffset() >= last && piece.getOffset() <= block.getText().length(), text);
			last = piece.getOffset();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\r\n\r\n", "\uFEFF", "\uFEFF\n\na", " \t", "\u0000", "]]][[", "{[}", "a\\\n\n", "a\\\r\n\\\r\nb", "a\n\n\n \n", "\uD83D[" })
	void edgesOfTheLanguageComeBackToo(String text) {
		assertEquals(text, DraftLanguage.write(DraftLanguage.parse(text)));
	}

	@Test
	void threadsDontDisturbEachOther() {
		List<String> texts = BracketSoup.bowls(2_000).toList();
		List<Draft> together = texts.parallelStream().map(DraftLanguage::parse).toList();
		for (int i = 0; i < texts.size(); i++) {
			assertTrue(EcoreUtil.equals(DraftLanguage.parse(texts.get(i)), together.get(i)), texts.get(i));
		}
	}

	@Test
	void aModelMadeByProgramMayHaveEmptyBlocks() {
		Draft draft = DraftsFactory.eINSTANCE.createDraft();
		draft.getBlocks().add(DraftsFactory.eINSTANCE.createBlock());
		DraftLanguage.derive(draft);
		assertEquals("", DraftLanguage.write(draft));
	}

	@Test
	void changedPiecesAreWrittenAsChanged() {
		Draft draft = DraftLanguage.parse("1. Parties [shall] meet.\r\n\r\n2. Done.");
		draft.getBlocks().get(0).getPieces().get(2).setCharacters("should");
		draft.getBlocks().get(0).getPieces().get(5).setCharacters("\n\n");
		assertEquals("1. Parties [should] meet.\n\n2. Done.", DraftLanguage.write(draft));
	}

	@Test
	void derivedFeaturesFollowAChange() {
		Draft draft = DraftLanguage.parse("Parties meet.");
		draft.getBlocks().getFirst().getPieces().getFirst().setCharacters("# Meetings");
		DraftLanguage.derive(draft);
		assertEquals("Meetings", draft.getBlocks().getFirst().getText());
	}
}
