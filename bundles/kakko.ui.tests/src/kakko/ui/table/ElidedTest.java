package kakko.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kakko.ui.tests.Window;

class ElidedTest {

	private static final String WORDS = "Recalling the Charter of Lowmere";

	private final Image paper = new Image(Window.display(), 10, 10);
	private final GC gc = new GC(paper);

	@AfterEach
	void close() {
		gc.dispose();
		paper.dispose();
	}

	@Test
	void whatHasRoomIsWhole() {
		assertEquals(WORDS, Elided.of(gc, WORDS, gc.textExtent(WORDS).x));
	}

	@Test
	void whatHasNoneEndsWithThreeDotsWithinIt() {
		int room = gc.textExtent(WORDS).x * 2 / 3;
		String seen = Elided.of(gc, WORDS, room);
		assertTrue(seen.startsWith("Recalling") && seen.endsWith("…"), seen);
		assertTrue(gc.textExtent(seen).x <= room, seen);
	}

	@Test
	void noBlankStandsBeforeTheDots() {
		assertEquals("Recalling…", Elided.of(gc, WORDS, gc.textExtent("Recalling …").x));
	}

	@Test
	void ofALongTextNoMoreIsLookedAtThanCouldBeSeen() {
		assertTrue(Elided.of(gc, "[".repeat(100_000), 40).length() <= 40);
	}
}
