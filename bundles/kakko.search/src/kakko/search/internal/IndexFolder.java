package kakko.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of an index on disk. */
public final class IndexFolder {

	private IndexFolder() {
	}

	/** Deletes the files in it; folders, which no index makes, stay. */
	public static void empty(Path folder) throws IOException {
		try (Stream<Path> inside = Files.list(folder)) {
			List<Path> files = inside.filter(Files::isRegularFile).toList();
			for (Path file : files) {
				Files.delete(file);
			}
		}
	}
}
