package kakko.ui.program;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.FileDialog;

/** Asks for files with the dialog of the system. */
public final class AskedFiles {

	private static final Function<FileDialog, List<Path>> SYSTEM = AskedFiles::open;
	private static Function<FileDialog, List<Path>> asking = SYSTEM;

	private AskedFiles() {
	}

	/** The files that were chosen; none when the user thought better of it. */
	public static List<Path> of(FileDialog dialog) {
		return asking.apply(dialog);
	}

	private static List<Path> open(FileDialog dialog) {
		return dialog.open() == null ? List.of() : Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath()).resolve(name)).toList();
	}

	/** For tests: the system's dialog holds up the window until somebody answers it; null for the system's own again. */
	public static void answerWith(Function<FileDialog, List<Path>> instead) {
		asking = instead == null ? SYSTEM : instead;
	}
}
