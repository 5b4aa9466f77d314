package kakko.ui.desk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

import kakko.dossier.DossierFolder;
import kakko.dossier.Shelf;
import kakko.dossier.Shelf.Shelved;

/** The dossiers that lie open: one object a folder for every part of the window, and who wants to know when one changes. Used in the window's thread. */
public final class Desk {

	private static final Desk WINDOW = new Desk();
	/** Where the first windows unpacked the sample. */
	private static final String BEFORE_SHELVES = "dossiers";

	private final Map<Path, DossierFolder> open = new HashMap<>();
	private final List<Consumer<DossierFolder>> listeners = new CopyOnWriteArrayList<>();

	private Desk() {
	}

	public static Desk get() {
		return WINDOW;
	}

	/** @throws IOException when it can't be read, see {@link DossierFolder#open} */
	public DossierFolder dossier(Path folder) throws IOException {
		DossierFolder dossier = open.get(folder);
		if (dossier == null) {
			dossier = DossierFolder.open(folder);
			open.put(folder, dossier);
		}
		return dossier;
	}

	/** The shelf of {@link DossiersPlace}. */
	public static Shelf shelf() {
		return new Shelf(DossiersPlace.folder());
	}

	/** What stands on the shelf now, read from the disk: not for the window's thread. What an older window left elsewhere is there too. */
	public static List<Shelved> shelved() throws IOException {
		List<Shelved> all = new ArrayList<>(shelf().dossiers());
		all.addAll(new Shelf(beforeShelves()).dossiers());
		return all;
	}

	private static Path beforeShelves() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).resolve(BEFORE_SHELVES);
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Lays what was found on the shelf open, or reads again what lies open already; who wants to know is told of what changed. */
	public DossierFolder lay(DossierFolder found) {
		DossierFolder known = open.putIfAbsent(found.folder(), found);
		if (known == null) {
			return found;
		}
		try {
			if (known.refresh()) {
				changed(known);
			}
		} catch (IOException unreadable) {
			ILog.get().warn(known.folder().toString(), unreadable);
		}
		return known;
	}

	/** The folder of the dossier that a draft belongs to, if it belongs to one. */
	public Optional<Path> folderOf(Path draft) {
		Path folder = draft.getParent() == null ? null : draft.getParent().getParent();
		return folder != null && Files.exists(folder.resolve(DossierFolder.ITEM)) ? Optional.of(folder) : Optional.empty();
	}

	/** To be called after every change of a dossier was saved. */
	public void changed(DossierFolder dossier) {
		listeners.forEach(listener -> listener.accept(dossier));
	}

	/** @return what ends it */
	public Runnable whenChanged(Consumer<DossierFolder> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
