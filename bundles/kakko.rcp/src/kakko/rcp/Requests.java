package kakko.rcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** What a second start asks of the window that is open already: a file a request in a folder they share, a line a draft to open. No network. */
public final class Requests {

	private static final String ENDING = ".request";
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

	private final Path folder;

	public Requests(Path folder) {
		this.folder = folder;
	}

	/** Asks the window that is open to come to the front and open drafts; returns whether it did within this time. */
	public boolean hand(List<Path> drafts, Duration patience) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		Path request = folder.resolve(UUID.randomUUID() + ENDING);
		Path written = Files.write(folder.resolve(request.getFileName() + ".part"), drafts.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
		Files.move(written, request, StandardCopyOption.ATOMIC_MOVE);
		for (Duration waited = Duration.ZERO; waited.compareTo(patience) < 0 && Files.exists(request); waited = waited.plus(BETWEEN_LOOKS)) {
			Thread.sleep(BETWEEN_LOOKS);
		}
		return !Files.deleteIfExists(request);
	}

	/**
	 * Takes requests until this program ends; those that nobody took before are too old to be answered.
	 *
	 * @param taken is told of the drafts of each, in a thread of its own
	 */
	public void take(Consumer<List<Path>> taken) {
		look(ignored -> {
			// whoever asked is gone
		});
		Thread.ofPlatform().daemon().name("requests").start(() -> {
			while (!Thread.interrupted()) {
				look(taken);
				rest();
			}
		});
	}

	private static void rest() {
		try {
			Thread.sleep(BETWEEN_LOOKS);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	private void look(Consumer<List<Path>> taken) {
		for (Path request : waiting()) {
			try {
				List<Path> drafts = Files.readAllLines(request, StandardCharsets.UTF_8).stream().map(Path::of).toList();
				Files.delete(request);
				taken.accept(drafts);
			} catch (IOException gone) {
				ILog.get().warn(request.toString(), gone);
			}
		}
	}

	private List<Path> waiting() {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
		} catch (IOException gone) {
			return List.of();
		}
	}
}
