package kakko.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.Revision;

/** Finds the dossier that a file belongs to, and the draft that it is there. */
public final class DraftOfFile {

	private DraftOfFile() {
	}

	/** The dossier in whose folder the file lies, in {@code originals}, {@code drafts} or {@code copies}. */
	public static Optional<DossierFolder> dossierAround(Path file) throws IOException {
		Path folder = file.toAbsolutePath().normalize().getParent();
		Path around = folder == null ? null : folder.getParent();
		return around == null || !Files.exists(around.resolve(DossierFolder.ITEM)) ? Optional.empty() : Optional.of(DossierFolder.open(around));
	}

	/** The revision or working copy whose original or draft the file is; another file with the bytes of an original is one, too. */
	public static Optional<DossierDraft> in(DossierFolder dossier, Path file) throws IOException {
		for (DossierDraft draft : DraftIds.all(dossier.dossier()).toList()) {
			if (isFileOf(dossier, draft, file)) {
				return Optional.of(draft);
			}
		}
		return dossier.received(file).map(DossierDraft.class::cast);
	}

	private static boolean isFileOf(DossierFolder dossier, DossierDraft draft, Path file) throws IOException {
		Stream<Path> files = draft instanceof Revision revision ? Stream.of(dossier.draft(draft), dossier.original(revision)) : Stream.of(dossier.draft(draft));
		for (Path own : files.toList()) {
			if (Files.exists(own) && Files.isSameFile(own, file)) {
				return true;
			}
		}
		return false;
	}
}
