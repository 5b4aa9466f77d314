package kakko.ui.tracker;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.Wording;

/** Asks where the table is to be written, as Excel or CSV. */
final class ExportDialog {

	private final FileDialog dialog;
	private final Wording wording;

	ExportDialog(Shell shell, Wording wording) {
		this.wording = wording;
		dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(wording.say("tracker.export.title"));
		dialog.setFilterNames(new String[] { wording.say("tracker.export.excel"), wording.say("tracker.export.csv") });
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" });
		dialog.setOverwrite(true);
	}

	/** @param title of what is written, for the name of the file */
	Optional<Path> ask(String title) {
		dialog.setFileName(wording.say("tracker.export.file", title.replaceAll("[\\\\/:*?\"<>|]", " ").strip()) + ".xlsx");
		return Optional.ofNullable(dialog.open()).map(Path::of).map(this::named);
	}

	/** The ending says what a program will take it for. */
	private Path named(Path file) {
		String name = file.getFileName().toString();
		boolean csv = dialog.getFilterIndex() == 1;
		if (name.endsWith(".csv") || name.endsWith(".xlsx") && !csv) {
			return file;
		}
		return file.resolveSibling(name.replaceFirst("\\.xlsx$", "") + (csv ? ".csv" : ".xlsx"));
	}
}
