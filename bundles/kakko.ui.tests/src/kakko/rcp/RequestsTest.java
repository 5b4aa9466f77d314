package kakko.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestsTest {

	@TempDir
	Path folder;

	@Test
	void aSecondStartHandsItsDraftsToTheWindowThatIsOpen() throws Exception {
		BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
		new Requests(folder).take(taken::add);
		List<Path> drafts = List.of(Path.of("/drafts/GST v2.docx"), Path.of("/drafts/草案.pdf"));
		assertTrue(new Requests(folder).hand(drafts, Duration.ofSeconds(30)));
		assertEquals(drafts, taken.poll(30, TimeUnit.SECONDS));
	}

	@Test
	void aRequestThatNobodyTakesIsWithdrawn() throws Exception {
		assertFalse(new Requests(folder).hand(List.of(), Duration.ofMillis(1)));
		try (var left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}
}
