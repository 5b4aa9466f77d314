package kakko.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import kakko.documents.AtomicFile;

/** The folder {@code .kakko} in a dossier: what is no part of the record (locks, who looked when, bookmarks). Git passes it over; it may be deleted at any time. */
final class OwnFolder {

	static final String NAME = ".kakko";
	private static final String PASSED_OVER = ".gitignore";

	private OwnFolder() {
	}

	/** Makes it where it isn't there. */
	static Path in(Path dossier) throws IOException {
		Path own = dossier.resolve(NAME);
		if (!Files.exists(own.resolve(PASSED_OVER))) {
			AtomicFile.write(own.resolve(PASSED_OVER), "*\n".getBytes(StandardCharsets.UTF_8));
		}
		return own;
	}
}
