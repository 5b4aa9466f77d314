package kakko.ui.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.swing.filechooser.FileSystemView;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * The folder on whose shelf the user's dossiers stand: where the start said so (system property {@code kakko.dossiers}),
 * else where the user wants it, else {@code Kakko} among the user's documents.
 */
public final class DossiersPlace {

	static final String PROPERTY = "kakko.dossiers";
	private static final String PREFERENCE = "dossiers";
	private static final String FOLDER = "Kakko";
	private static final String NAMED = "(?m)^\\s*XDG_%s_DIR=\"(\\$HOME/?)?(.*)\"\\s*$";

	private DossiersPlace() {
	}

	public static Path folder() {
		String said = System.getProperty(PROPERTY, "");
		String wanted = said.isEmpty() ? InstanceScope.INSTANCE.getNode("kakko.ui").get(PREFERENCE, "") : said;
		return wanted.isEmpty() ? usual() : Path.of(wanted).toAbsolutePath();
	}

	/** Whether the start said where it is, so that the user can't. */
	public static boolean isFixed() {
		return !System.getProperty(PROPERTY, "").isEmpty();
	}

	/** From now on; the dossiers that stand where it was stay there. */
	public static void move(Path folder) throws IOException {
		ScopedPreferenceStore preferences = new ScopedPreferenceStore(InstanceScope.INSTANCE, "kakko.ui");
		preferences.setValue(PREFERENCE, folder.equals(usual()) ? "" : folder.toString());
		preferences.save();
	}

	public static Path usual() {
		return documents().resolve(FOLDER);
	}

	static Path documents() {
		Path home = Path.of(System.getProperty("user.home"));
		return switch (Platform.getOS()) {
		case Platform.OS_WIN32 -> FileSystemView.getFileSystemView().getDefaultDirectory().toPath();
		case Platform.OS_MACOSX -> home.resolve("Documents");
		default -> named("DOCUMENTS", home).orElse(home.resolve("Documents"));
		};
	}

	/** Where a browser puts what it was given. */
	static Path downloads() {
		Path home = Path.of(System.getProperty("user.home"));
		Optional<Path> named = Platform.OS_LINUX.equals(Platform.getOS()) ? named("DOWNLOAD", home) : Optional.empty();
		return named.orElse(home.resolve("Downloads"));
	}

	/** As {@code user-dirs.dirs} of the desktop names it: it may be called otherwise in the user's language. */
	private static Optional<Path> named(String what, Path home) {
		String configuration = System.getenv("XDG_CONFIG_HOME");
		Path folder = configuration == null || configuration.isEmpty() ? home.resolve(".config") : Path.of(configuration);
		try {
			return named(Files.readString(folder.resolve("user-dirs.dirs"), StandardCharsets.UTF_8), what, home);
		} catch (IOException none) {
			return Optional.empty();
		}
	}

	/** @param userDirs content of {@code user-dirs.dirs} */
	private static Optional<Path> named(String userDirs, String what, Path home) {
		Matcher line = Pattern.compile(NAMED.formatted(what)).matcher(userDirs);
		return line.find() ? Optional.of(line.group(1) == null ? Path.of(line.group(2)) : home.resolve(line.group(2))) : Optional.empty();
	}
}
