package kakko.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of real texts beside the project: system property {@code kakko.shared}, or {@code shared} in a folder above. Absent on most machines. */
public final class Shared {

	private Shared() {
	}

	public static Optional<Path> folder() {
		String named = System.getProperty("kakko.shared");
		Stream<Path> candidates = named != null ? Stream.of(Path.of(named)) : foldersAbove(Path.of("").toAbsolutePath()).map(folder -> folder.resolve("shared"));
		return candidates.filter(folder -> Files.isDirectory(folder.resolve("corpus"))).findFirst();
	}

	/** A file or folder of the shared folder; the calling test is skipped where it is absent. */
	public static Path path(String relative) {
		Optional<Path> path = folder().map(folder -> folder.resolve(relative)).filter(Files::exists);
		assumeTrue(path.isPresent(), () -> "real texts are not on this machine: shared/" + relative);
		return path.get();
	}

	private static Stream<Path> foldersAbove(Path folder) {
		return Stream.iterate(folder, above -> above != null, Path::getParent);
	}
}
