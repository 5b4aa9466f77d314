package kakko.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.Revision;

/** Drafts and what people call them. */
public final class DraftNames {

	private DraftNames() {
	}

	/** The label that a draft has in its dossier; the name of a file that lies elsewhere. */
	public static String of(Path file) {
		return draft(file).map(DossierDraft::getLabel).orElse(file.getFileName().toString());
	}

	/** A file as a draft of its dossier, if it is one. */
	public static Optional<DossierDraft> draft(Path file) {
		return dossier(file).flatMap(folder -> drafts(folder).filter(draft -> folder.folder().resolve(draft.getDraft()).equals(file)).findFirst());
	}

	/** The file as it was received: of a revision its original, else the file itself. */
	public static Path original(Path file) {
		return draft(file).filter(Revision.class::isInstance).map(draft -> dossier(file).orElseThrow().original((Revision) draft)).orElse(file);
	}

	/** How results name the file: as it was received, or what people call a copy; never by path, which says where somebody keeps it. */
	public static String received(Path file) {
		return draft(file).filter(Revision.class::isInstance).isPresent() ? original(file).getFileName().toString() : of(file);
	}

	/** The file of the revision before it, or of what a copy was made from. */
	public static Optional<Path> before(Path file) {
		return dossier(file).flatMap(folder -> draft(file).flatMap(folder::before).map(folder::draft));
	}

	/** The dossier a file belongs to. */
	public static Optional<DossierFolder> dossier(Path file) {
		return Desk.get().folderOf(file).flatMap(DraftNames::open);
	}

	private static Optional<DossierFolder> open(Path folder) {
		try {
			return Optional.of(Desk.get().dossier(folder));
		} catch (IOException e) {
			// the list of dossiers says so to the user
			ILog.get().error(folder.toString(), e);
			return Optional.empty();
		}
	}

	private static Stream<DossierDraft> drafts(DossierFolder folder) {
		return Stream.of(folder.dossier().getRevisions(), folder.dossier().getCopies()).flatMap(drafts -> drafts.stream());
	}
}
