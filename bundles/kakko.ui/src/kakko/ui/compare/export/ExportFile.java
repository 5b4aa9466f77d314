package kakko.ui.compare.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import kakko.report.ComparisonReport;
import kakko.ui.Wording;

/** Asks where a comparison is to be written; the folder is remembered, a file that is there isn't replaced unasked. */
public final class ExportFile {

	private static final String FOLDER = "exportFolder";

	private ExportFile() {
	}

	/** @param name proposed, without its ending */
	public static Optional<Path> ask(Shell shell, Wording wording, ComparisonReport form, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(wording.say("compare.export." + form.name().toLowerCase(Locale.ROOT)));
		dialog.setFilterExtensions(new String[] { "*." + form.extension() });
		dialog.setFilterPath(folder());
		dialog.setFileName(fileName(name) + "." + form.extension());
		dialog.setOverwrite(true);
		Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
		chosen.ifPresent(file -> remember(file.getParent()));
		return chosen;
	}

	/** Without signs that some system doesn't allow in names. */
	public static String fileName(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
	}

	private static String folder() {
		String kept = InstanceScope.INSTANCE.getNode("kakko.ui").get(FOLDER, "");
		return Files.isDirectory(Path.of(kept)) ? kept : System.getProperty("user.home");
	}

	private static void remember(Path folder) {
		InstanceScope.INSTANCE.getNode("kakko.ui").put(FOLDER, folder.toString());
	}
}
