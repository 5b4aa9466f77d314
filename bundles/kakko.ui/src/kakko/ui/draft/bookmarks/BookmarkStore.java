package kakko.ui.draft.bookmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import kakko.dossier.DossierFolder;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.desk.DraftNames;

/**
 * Where the bookmarks of a draft are kept from one start to the next, never in the draft itself: of a draft in a dossier
 * beside the dossier's record, so that they go where the dossier goes; of any other file among the user's settings.
 */
final class BookmarkStore {

	private static final ScopedPreferenceStore SETTINGS = new ScopedPreferenceStore(InstanceScope.INSTANCE, "kakko.ui.bookmarks");

	private final Path file;
	private final Optional<DossierFolder> dossier;
	private final Optional<DossierDraft> draft;
	private List<Bookmark> kept;

	BookmarkStore(Path file) {
		this.file = file;
		dossier = DraftNames.dossier(file);
		draft = DraftNames.draft(file);
		kept = read();
	}

	/** What was kept among the settings of a draft in a dossier, by an older Kakko or where the dossier couldn't be written, is there too. */
	private List<Bookmark> read() {
		Stream<String> beside = draft.stream().flatMap(known -> dossier.orElseThrow().bookmarks().of(known).stream());
		return Stream.concat(beside, SETTINGS.getString(file.toString()).lines()).distinct().map(Bookmark::of).toList();
	}

	List<Bookmark> kept() {
		return kept;
	}

	void keep(List<Bookmark> bookmarks) {
		if (bookmarks.equals(kept)) {
			return;
		}
		kept = List.copyOf(bookmarks);
		List<String> lines = kept.stream().map(Bookmark::line).toList();
		// among the settings, one that is empty is none: it isn't written
		set(isBeside(lines) ? List.of() : lines);
	}

	private boolean isBeside(List<String> lines) {
		try {
			if (draft.isPresent()) {
				dossier.orElseThrow().bookmarks().keep(draft.get(), lines);
			}
			return draft.isPresent();
		} catch (IOException locked) {
			ILog.get().warn(file.toString(), locked);
			return false;
		}
	}

	private void set(List<String> lines) {
		SETTINGS.setValue(file.toString(), lines.stream().collect(Collectors.joining("\n")));
		try {
			SETTINGS.save();
		} catch (IOException disk) {
			// kept when the window is closed, or else lost: nothing of a draft is
			ILog.get().warn(file.toString(), disk);
		}
	}
}
