package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.lang.DraftLanguage;

/** An answer is high only where nothing in the newer text speaks against it. */
class SurenessTest {

	private static final double HIGH = 0.9;

	@Test
	void aParagraphOfWhichNothingIsLeftIsSurelyDeleted() {
		BracketFate fate = only(Fate.DELETED, """
				The council meets twice a year.

				[A tax on aviation fuel feeds the common purse.]

				Decisions are taken by consensus.
				""", """
				The council meets twice a year.

				Decisions are taken by consensus.
				""");
		assertTrue(fate.sure() >= HIGH, "sure " + fate.sure());
	}

	@Test
	void aParagraphWhoseWordsStandInTheNextOneIsNotSurelyDeleted() {
		BracketFate fate = only(Fate.DELETED, """
				The council meets twice a year in the old town hall.

				[Aviation fuel is taxed.]

				Decisions of the council on the fuel of ships are taken by consensus of the members present in the hall.
				""", """
				The council meets twice a year in the old town hall.

				Decisions of the council on the taxed fuel of ships and of aviation are taken by consensus of the members present in the hall.
				""");
		assertTrue(fate.sure() < HIGH, "sure " + fate.sure());
	}

	@Test
	void aBracketWhoseWordIsNewElsewhereInTheSentenceIsNotSurelyRejected() {
		BracketFate gone = only(Fate.REJECTED, "The board shall [pursue] plans for all its coasts.", "The board shall have plans for all its coasts.");
		BracketFate heard = only(Fate.REJECTED, "The board shall [pursue] plans for all its coasts.", "The board shall have plans for all its coasts which members pursue.");
		assertTrue(gone.sure() >= HIGH, "sure " + gone.sure());
		assertTrue(heard.sure() < HIGH, "sure " + heard.sure());
	}

	@Test
	void aWordThatOnlyHoldsASentenceTogetherIsSurelyRejectedWhereTheSentenceIsSeen() {
		BracketFate seen = only(Fate.REJECTED, "The board keeps its plans for all coasts under review [and] in good order.",
				"The board keeps its plans for all coasts under review in good order.");
		BracketFate unseen = only(Fate.REJECTED, "The board keeps its plans for all coasts under review. Members [shall] pay.",
				"The board keeps its plans for all coasts under review.");
		assertTrue(seen.sure() >= HIGH, "sure " + seen.sure());
		assertTrue(unseen.sure() < HIGH, "sure " + unseen.sure());
	}

	private static BracketFate only(Fate expected, String older, String newer) {
		Comparison comparison = Engine.compare(Engine.read(DraftLanguage.parse(older)), Engine.read(DraftLanguage.parse(newer)), null);
		assertEquals(1, comparison.brackets().size());
		assertEquals(expected, comparison.brackets().getFirst().fate());
		return comparison.brackets().getFirst();
	}
}
