package kakko.dossier;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kakko.documents.AtomicFile;

/**
 * What one user has for himself in a dossier. It is no part of the record: kept in {@code .kakko/}, a file a user, which
 * git passes over and which may be deleted at any time.
 */
final class PersonalFile {

	private final Path dossier;
	private final Path file;

	/**
	 * @param kind of what is kept, a folder in {@code .kakko/}
	 * @param user as the system calls them
	 */
	PersonalFile(Path dossier, String kind, String user) {
		this.dossier = dossier;
		file = dossier.resolve(OwnFolder.NAME).resolve(kind).resolve(SafeName.of(user, "user") + ".properties");
	}

	/** Nothing where it can't be read. */
	Properties read() {
		try {
			return load();
		} catch (IOException unreadable) {
			return new Properties();
		}
	}

	/** @throws IOException also where what is kept can't be read: it isn't written over */
	void change(Consumer<Properties> change) throws IOException {
		OwnFolder.in(dossier);
		try (ItemLock lock = ItemLock.on(dossier)) {
			Properties kept = load();
			change.accept(kept);
			AtomicFile.write(file, content(kept));
		}
	}

	private Properties load() throws IOException {
		Properties kept = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			kept.load(in);
		} catch (NoSuchFileException none) {
			return kept;
		} catch (IllegalArgumentException torn) {
			throw new IOException(file.toString(), torn);
		}
		return kept;
	}

	/** Without the date that properties write on top, sorted. */
	private static byte[] content(Properties kept) throws IOException {
		StringWriter written = new StringWriter();
		kept.store(written, null);
		return written.toString().lines().filter(line -> !line.startsWith("#")).sorted().map(line -> line + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
	}
}
