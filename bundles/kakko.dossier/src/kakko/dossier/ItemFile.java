package kakko.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import kakko.model.dossiers.Dossier;

/**
 * The file {@code item.dossier}. Each change is made under a lock on what stands on the disk at that moment, so that what
 * another window or program wrote meanwhile is kept; the version before is kept beside it.
 */
final class ItemFile {

	/** Changes a dossier in place; what it throws leaves everything as it was. */
	interface Change {
		void apply(Dossier dossier) throws IOException;
	}

	/** A dossier as it stood on the disk. */
	record Snapshot(Dossier dossier, byte[] content) {

		boolean isSame(Snapshot other) {
			return Arrays.equals(content, other.content);
		}
	}

	private final Path folder;
	private final FileWriting writing;

	ItemFile(Path folder, FileWriting writing) {
		this.folder = folder;
		this.writing = writing;
	}

	Snapshot create(Dossier dossier) throws IOException {
		Files.createDirectories(folder);
		try (ItemLock lock = ItemLock.on(folder)) {
			if (Files.exists(item())) {
				throw new FileAlreadyExistsException(item().toString());
			}
			return write(dossier);
		}
	}

	/** @throws DamagedDossier when it can't be understood, with what to do */
	Snapshot read() throws IOException {
		byte[] content = Files.readAllBytes(item());
		try {
			return new Snapshot(DossierFile.read(new ByteArrayInputStream(content)), content);
		} catch (DossierFile.Broken broken) {
			throw new DamagedDossier(item(), folder.resolve(DossierFolder.PREVIOUS), broken);
		}
	}

	Snapshot change(Change change) throws IOException {
		if (!Files.exists(item())) {
			throw new DossierRefusal("gone", item());
		}
		try (ItemLock lock = ItemLock.on(folder)) {
			Snapshot now = read();
			change.apply(now.dossier());
			writing.write(folder.resolve(DossierFolder.PREVIOUS), now.content());
			return write(now.dossier());
		}
	}

	private Snapshot write(Dossier dossier) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		DossierFile.write(dossier, content);
		writing.write(item(), content.toByteArray());
		return new Snapshot(dossier, content.toByteArray());
	}

	private Path item() {
		return folder.resolve(DossierFolder.ITEM);
	}
}
