package kakko.dossier;

import java.io.IOException;
import java.nio.file.Path;

/** How the files of a dossier are written, each whole or not at all: on a disk, or on one that a test lets run full. */
@FunctionalInterface
public interface FileWriting {

	void write(Path file, byte[] content) throws IOException;
}
