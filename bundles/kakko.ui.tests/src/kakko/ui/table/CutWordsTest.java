package kakko.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutWordsTest {

	private static final String ENGLISH = "Requests the secretariat to report to the Board at its next meeting on the matters that were put before it";
	private static final String JAPANESE = "この決定の附属書に掲げる締約国は、次の会合までに、その実施の状況及びそのために取った措置について理事会に報告するものとする。";

	@Test
	void aLongTextIsReadInSeveralLines() {
		assertEquals("Requests the secretariat to report to the Board at its next meeting on the matters that\nwere put before it", CutWords.wrapped(ENGLISH));
	}

	/** Without a space to break at, it was one line as wide as the screen. */
	@Test
	void aJapaneseTextIsToo() {
		String wrapped = CutWords.wrapped(JAPANESE);
		assertEquals(JAPANESE, wrapped.replace("\n", ""));
		assertTrue(wrapped.lines().count() == 2 && wrapped.lines().allMatch(line -> line.length() <= 45), wrapped);
	}

	@Test
	void linesThatAreThereStay() {
		assertEquals("first\nsecond", CutWords.wrapped("first\nsecond"));
	}
}
