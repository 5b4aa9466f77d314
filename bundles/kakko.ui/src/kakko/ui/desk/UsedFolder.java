package kakko.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The folder from which the user took files last, and the one into which he had something written; known from start to start. */
public enum UsedFolder {
	OPENED("openFolder"), WRITTEN("exportFolder");

	private final ScopedPreferenceStore kept = new ScopedPreferenceStore(InstanceScope.INSTANCE, "kakko.ui");
	private final String key;

	UsedFolder(String key) {
		this.key = key;
	}

	/** Nothing the first time, or where the folder is gone. */
	public Optional<Path> last() {
		return Optional.of(kept.getString(key)).filter(folder -> !folder.isEmpty()).map(Path::of).filter(Files::isDirectory);
	}

	public void remember(Path folder) {
		kept.setValue(key, folder.toAbsolutePath().toString());
		try {
			kept.save();
		} catch (IOException e) {
			ILog.get().error(folder.toString(), e);
		}
	}

	/** The folder of the first of some files that lies outside the dossiers: into these nothing is written, and nobody looks for received files there. */
	public static Optional<Path> of(List<Path> files) {
		return files.stream().map(file -> file.toAbsolutePath().getParent()).filter(folder -> !folder.startsWith(DossiersPlace.folder()) && Files.isDirectory(folder)).findFirst();
	}

	/** Where files that were received are likely to lie, if it is there. */
	public static Optional<Path> downloads() {
		return Optional.of(DossiersPlace.downloads()).filter(Files::isDirectory);
	}

	/** Where to begin when nothing else is known. */
	public static Path documents() {
		Path documents = DossiersPlace.documents();
		return Files.isDirectory(documents) ? documents : Path.of(System.getProperty("user.home"));
	}
}
