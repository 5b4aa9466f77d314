package kakko.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class LastWishTest {

	private final List<String> told = new ArrayList<>();
	private final LastWish<String> wish = new LastWish<>("wish", Window.shell(), told::add);

	@Test
	void theLastOneCounts() {
		CompletableFuture<String> slow = new CompletableFuture<>();
		wish.want(slow::join);
		wish.want(() -> "later");
		slow.complete("earlier");
		Window.until("the later is told", () -> !told.isEmpty());
		assertEquals(List.of("later"), told);
	}

	/** A parse of what was typed and undone while a draft was read came after what was read, and was taken for one of the text as it stood. */
	@Test
	void whatWasDroppedIsNotTold() throws Exception {
		CompletableFuture<String> slow = new CompletableFuture<>();
		CompletableFuture<Void> begun = new CompletableFuture<>();
		wish.want(() -> {
			begun.complete(null);
			return slow.join();
		});
		begun.join();
		wish.drop();
		slow.complete("dropped");
		wish.join();
		Window.tell();
		assertEquals(List.of(), told);
	}
}
