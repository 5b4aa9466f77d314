package kakko.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

	@Test
	void whatThereIsRoomForStaysAsItIs() {
		assertEquals("paint the buoys", Shortened.of("paint the buoys", 15));
	}

	@Test
	void theRestIsLeftOutFromTheEndOfAWord() {
		assertEquals("paint the…", Shortened.of("paint the buoys", 14));
	}

	/** Of a moved paragraph without blanks nothing was shown at the place it left. */
	@Test
	void wordsWithoutBlanksAreCutWhereTheRoomEnds() {
		assertEquals("港湾の浮標を塗…", Shortened.of("港湾の浮標を塗装するよう締約国に要請する", 8));
	}

	@Test
	void aCharacterOfTwoIsNeverCut() {
		assertEquals("abc…", Shortened.of("abc𠮷野家", 5));
		assertEquals("abc𠮷…", Shortened.of("abc𠮷野家", 6));
	}

	@Test
	void aBracketIsStillClosed() {
		assertEquals("[paint the…]", Shortened.bracket("[paint the buoys of the harbour]", 16));
	}
}
