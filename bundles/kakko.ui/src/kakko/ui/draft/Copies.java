package kakko.ui.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import kakko.documents.AtomicFile;
import kakko.dossier.DossierFolder;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.desk.Desk;

/** The drafts that may be changed: working copies of a dossier, and copies of loose files. Everything else stays as it was received. */
public final class Copies {

	/** What the copy of a loose file is called. */
	static final String SUFFIX = ".copy.draft";

	private Copies() {
	}

	public static boolean isCopy(Path file) {
		return file.getFileName().toString().endsWith(SUFFIX) || file.getParent() != null && file.getParent().endsWith("copies") && Desk.get().folderOf(file).isPresent();
	}

	/**
	 * Saves a copy, whole or not at all.
	 *
	 * @param known what stood there when it was read
	 */
	static void save(Path file, String known, String text) throws IOException {
		Optional<Path> folder = Desk.get().folderOf(file);
		if (folder.isPresent() && !file.getFileName().toString().endsWith(SUFFIX)) {
			DossierFolder dossier = Desk.get().dossier(folder.get());
			dossier.copies().write(of(dossier, file), known, text);
			Desk.get().changed(dossier);
		} else {
			AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static WorkingCopy of(DossierFolder dossier, Path file) throws IOException {
		return dossier.copies().all().stream().filter(copy -> dossier.draft(copy).equals(file)).findFirst()
				.orElseThrow(() -> new java.nio.file.NoSuchFileException(file.toString()));
	}
}
