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
 * was made from and the copy, or a file by itself.
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
		List<DossierDraft> line = new ArrayList<>(dossier.dossier().getRevisions());
		dossier.dossier().getCopies().stream().filter(copy -> dossier.folder().resolve(copy.getDraft()).equals(draft)).findFirst().ifPresent(copy -> {
			line.removeIf(revision -> line.indexOf(revision) > origin(dossier, copy));
			line.add(copy);
		});
		return of(dossier, line);
	}

	/** Place of the revision that a copy, or the copies before it, was made from; the last revision where that was removed. */
	private static int origin(DossierFolder dossier, WorkingCopy copy) {
		List<? extends DossierDraft> revisions = dossier.dossier().getRevisions();
		for (int revision = 0; revision < revisions.size(); revision++) {
			if (revisions.get(revision).getId().equals(copy.getOf())) {
				return revision;
			}
		}
		return dossier.dossier().getCopies().stream().filter(other -> other != copy && other.getId().equals(copy.getOf())).findFirst()
				.map(other -> origin(dossier, other)).orElse(revisions.size() - 1);
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
