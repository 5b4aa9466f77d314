package kakko.dossier;

import java.io.IOException;
import java.util.List;

import kakko.model.dossiers.DossierDraft;

/** The bookmarks of one user in the drafts of a dossier, kept in {@code .kakko/bookmarks/}: they go with the dossier wherever it is moved. */
public final class DossierBookmarks {

	private static final String FOLDER = "bookmarks";

	private final PersonalFile file;

	/** @param user as the system calls them */
	public DossierBookmarks(DossierFolder dossier, String user) {
		file = new PersonalFile(dossier.folder(), FOLDER, user);
	}

	/** A line each, as they were kept; none where they can't be read. */
	public List<String> of(DossierDraft draft) {
		return file.read().getProperty(draft.getId(), "").lines().toList();
	}

	/** @param bookmarks a line each */
	public void keep(DossierDraft draft, List<String> bookmarks) throws IOException {
		file.change(kept -> {
			if (bookmarks.isEmpty()) {
				kept.remove(draft.getId());
			} else {
				kept.setProperty(draft.getId(), String.join("\n", bookmarks));
			}
		});
	}
}
