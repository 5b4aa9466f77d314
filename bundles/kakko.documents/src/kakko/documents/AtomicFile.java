package kakko.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside it, forced to the disk, then renamed over it. Links are followed; devices are written to as they are. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** @throws IOException when it can't be written; what stood there before still stands */
	public static void write(Path file, byte[] content) throws IOException {
		Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			Files.write(target, content, StandardOpenOption.WRITE);
			return;
		}
		Files.createDirectories(target.getParent());
		Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			force(beside, content);
			rename(beside, target);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void force(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	private static void rename(Path beside, Path target) throws IOException {
		try {
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
