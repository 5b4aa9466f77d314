package kakko.ui.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.WorkingCopy;
import kakko.ui.desk.Desk;

/**
 * Drafts whose brackets are followed from one to the next, oldest first: all revisions of a dossier, those a working copy
 * was made from, revisions and copies, and the copy, or a file by itself.
 *
 * @param title  what the user calls them together
 * @param labels what the user calls each
 */
public record Followed(String title, List<Path> drafts, List<String> labels) {

	public static Followed of(DossierFolder dossier) {
		return of(dossier, dossier.dossier().getRevisions());
	}

	/** @throws IOException when the draft is of a dossier that can't be read */
	public static Followed of(Path draft) throws IOException {
		Optional<Path> folder = Desk.get().folderOf(draft);
		return folder.isPresent() ? within(Desk.get().dossier(folder.get()), draft) : new Followed(name(draft), List.of(draft), List.of(name(draft)));
	}

	/** Two drafts that are compared: their dossier where they are of the same, else just these two. */
	public static Followed of(Path from, Path to) throws IOException {
		Followed newer = of(to);
		return newer.drafts.contains(from) ? newer : new Followed(name(to), List.of(from, to), List.of(name(from), name(to)));
	}

	private static Followed within(DossierFolder dossier, Path draft) {
		return dossier.copies().all().stream().filter(copy -> dossier.draft(copy).equals(draft)).findFirst().map(copy -> of(dossier, line(dossier, copy))).orElseGet(() -> of(dossier));
	}

	/** Those that led to a draft, and the draft; to a copy of one that was removed, all revisions. */
	private static List<DossierDraft> line(DossierFolder dossier, DossierDraft draft) {
		List<DossierDraft> line = new ArrayList<>(dossier.before(draft).filter(before -> !dossier.removed().contains(before)).map(before -> line(dossier, before))
				.orElse(draft instanceof WorkingCopy ? List.copyOf(dossier.dossier().getRevisions()) : List.of()));
		line.add(draft);
		return line;
	}

	private static Followed of(DossierFolder dossier, List<? extends DossierDraft> line) {
		return new Followed(dossier.dossier().getTitle(), line.stream().map(draft -> dossier.folder().resolve(draft.getDraft())).toList(),
				line.stream().map(DossierDraft::getLabel).toList());
	}

	/** Whether its drafts, or the lack of them, are this dossier's. */
	boolean isOf(DossierFolder dossier) {
		return drafts.isEmpty() ? title.equals(dossier.dossier().getTitle()) : drafts.stream().anyMatch(draft -> draft.startsWith(dossier.folder()));
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}
}
