package kakko.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import kakko.dossier.DossierFolder;

/** The dossiers that lie open: one object a folder for every part of the window, and who wants to know when one changes. Used in the window's thread. */
public final class Desk {

	private static final Desk WINDOW = new Desk();

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
