package kakko.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import kakko.lang.DraftLanguage;

/** Whoever cancels a comparison is answered at the next paragraph, whatever is being worked out. */
class CancelTest {

	private static final int PARAGRAPHS = 200;
	private static final Reading OLDER = reading("shall");
	private static final Reading NEWER = reading("should");

	/** Lets itself be asked so often, and is cancelled then. */
	private static final class Patience extends NullProgressMonitor {

		private final int answers;
		private int asked;

		Patience(int answers) {
			this.answers = answers;
		}

		@Override
		public boolean isCanceled() {
			asked++;
			return asked > answers;
		}
	}

	@Test
	void itIsAskedWithEveryParagraphInEachStep() {
		Patience endless = new Patience(Integer.MAX_VALUE);
		Engine.compare(OLDER, NEWER, endless);
		assertTrue(endless.asked > 4 * PARAGRAPHS, "asked " + endless.asked + " times");
	}

	@Test
	void whereverItIsCancelledItEnds() {
		Patience endless = new Patience(Integer.MAX_VALUE);
		Engine.compare(OLDER, NEWER, endless);
		for (int answers = 0; answers < endless.asked; answers += 1 + endless.asked / 40) {
			Patience patience = new Patience(answers);
			assertThrows(OperationCanceledException.class, () -> Engine.compare(OLDER, NEWER, patience));
			assertEquals(answers + 1, patience.asked);
		}
	}

	private static Reading reading(String verb) {
		return Engine.read(DraftLanguage.parse(IntStream.rangeClosed(1, PARAGRAPHS)
				.mapToObj(number -> number + ". Parties " + verb + " restore river delta number " + number + " by planting " + 7 * number + " reeds;")
				.collect(Collectors.joining("\n\n"))));
	}
}
