package kakko.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class FindsTest {

	@Test
	void upperAndLowerCaseAreOne() {
		assertEquals(List.of(0, 10), Finds.of("shall", "Shall not shall").starts());
	}

	@Test
	void bracketsAreLookedForAsTheyStand() {
		assertEquals(List.of(2), Finds.of("[may]", "a [may] b").starts());
	}

	@Test
	void behindTheLastComesTheFirst() {
		Finds finds = Finds.of("a", "a b a");
		assertEquals(1, finds.after(1));
		assertEquals(0, finds.after(5));
		assertEquals(1, finds.before(0));
	}

	@Test
	void noWordsAreFoundNowhere() {
		assertTrue(Finds.of("", "text").nothing());
	}
}
