package kakko.ui.draft;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.analysis.Analyses;
import kakko.ui.desk.Desk;

/** The drafts that may be changed: working copies of a dossier. Everything else stays as it was received. */
public final class Copies {

	private Copies() {
	}

	public static boolean isCopy(Path file) {
		return file.getParent() != null && file.getParent().endsWith("copies") && Desk.get().folderOf(file).isPresent();
	}

	/**
	 * Saves a copy, whole or not at all.
	 *
	 * @param known what stood there when it was read
	 */
	static void save(Path file, String known, String text) throws IOException {
		Path folder = Desk.get().folderOf(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
		DossierFolder dossier = Desk.get().dossier(folder);
		dossier.copies().write(of(dossier, file), known, text);
		Analyses.get().forget(file);
		Desk.get().changed(dossier);
	}

	private static WorkingCopy of(DossierFolder dossier, Path file) throws IOException {
		return dossier.copies().all().stream().filter(copy -> dossier.draft(copy).equals(file)).findFirst()
				.orElseThrow(() -> new NoSuchFileException(file.toString()));
	}
}
