package kakko.ui.draft.bookmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Where the bookmarks of all drafts are kept from one start to the next: among the user's settings, never in a draft or its dossier. */
final class BookmarkStore {

	private static final ScopedPreferenceStore KEPT = new ScopedPreferenceStore(InstanceScope.INSTANCE, "kakko.ui.bookmarks");

	private BookmarkStore() {
	}

	static List<Bookmark> of(Path draft) {
		return KEPT.getString(draft.toString()).lines().map(BookmarkStore::read).toList();
	}

	private static Bookmark read(String line) {
		int tab = line.indexOf('\t');
		return new Bookmark(Integer.parseInt(line.substring(0, tab)), line.substring(tab + 1));
	}

	static void keep(Path draft, List<Bookmark> bookmarks) {
		if (bookmarks.equals(of(draft))) {
			return;
		}
		// an empty one is none: it isn't written
		KEPT.setValue(draft.toString(), bookmarks.stream().map(bookmark -> bookmark.index() + "\t" + bookmark.words()).collect(Collectors.joining("\n")));
		try {
			KEPT.save();
		} catch (IOException disk) {
			// kept when the window is closed, or else lost: nothing of a draft is
			ILog.get().warn(draft.toString(), disk);
		}
	}
}
