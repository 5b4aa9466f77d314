package kakko.documents.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class HyphensTest {

	private final Hyphens hyphens = new Hyphens(List.of("the capacity of low-carbon and low-emission economies,", "non-Party stakeholders, decision-making, the land and its use capac-", "ity-building"));

	@Test
	void aWordPrintedWholeElsewhereIsMended() {
		assertTrue(hyphens.parts("to build capac-", "ity in all regions"));
	}

	@Test
	void aCompoundPrintedWithItsHyphenElsewhereKeepsIt() {
		assertFalse(hyphens.parts("economies that are low-", "carbon by 2050"));
	}

	@Test
	void aPrefixThatOtherWordsHaveWithHyphenKeepsIt() {
		assertFalse(hyphens.parts("shall be facilitative, non-", "punitive and short"));
	}

	@Test
	void aHyphenBetweenTwoWordsOfTheTextStays() {
		assertFalse(hyphens.parts("with a land-", "use plan"));
	}

	@Test
	void aWordUnknownInPartsIsMended() {
		assertTrue(hyphens.parts("with equal representa-", "tion of regions"));
	}

	@Test
	void aCapitalKeepsTheHyphen() {
		assertFalse(hyphens.parts("the Secretary-", "General"));
	}

	@Test
	void aCompoundCutAtItsSecondHyphenKeepsIt() {
		assertFalse(hyphens.parts("whether it involves a baseline-and-", "credit approach"));
	}
}
