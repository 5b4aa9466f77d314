package kakko.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.Wording;
import kakko.ui.desk.UsedFolder;
import kakko.ui.program.AskedFiles;

/** Asks where something is to be written; the folder is remembered, a file that is there isn't replaced unasked. */
public final class ExportFile {

	/**
	 * What kind of file it may be.
	 *
	 * @param name   as the user knows it
	 * @param ending of the file's name, without the dot
	 */
	public record Form(String name, String ending) {
	}

	private final Shell shell;
	private final String title;
	private final List<Form> forms;

	/** @param forms one or more, the usual one first */
	public ExportFile(Shell shell, String title, List<Form> forms) {
		this.shell = shell;
		this.title = title;
		this.forms = List.copyOf(forms);
	}

	/**
	 * @param name   proposed, without its ending
	 * @param origin files it is made from: beside them it is written the first time, unless they are in a dossier
	 */
	public Optional<Path> ask(String name, List<Path> origin) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterNames(forms.stream().map(form -> form.name() + " (*." + form.ending() + ")").toArray(String[]::new));
		dialog.setFilterExtensions(forms.stream().map(form -> "*." + form.ending()).toArray(String[]::new));
		dialog.setFilterPath(folder(origin).toString());
		dialog.setFileName(fileName(name) + "." + forms.getFirst().ending());
		dialog.setOverwrite(true);
		Optional<Path> chosen = AskedFiles.of(dialog).stream().findFirst().flatMap(file -> named(file, Math.max(0, dialog.getFilterIndex())));
		chosen.ifPresent(file -> UsedFolder.WRITTEN.remember(file.getParent()));
		return chosen;
	}

	/** With the ending of its form; nothing, where another file has that name already and is to stay. */
	private Optional<Path> named(Path file, int form) {
		Path named = file.resolveSibling(named(file.getFileName().toString(), forms, form));
		String question = Wording.ofWindow().say("export.replace", named.getFileName());
		return named.equals(file) || Files.notExists(named) || MessageDialog.openConfirm(shell, title, question) ? Optional.of(named) : Optional.empty();
	}

	/** The ending says what a program will take it for: that of the chosen form, unless the user wrote one of another where the usual one is chosen. */
	public static String named(String file, List<Form> forms, int form) {
		String written = forms.stream().map(Form::ending).filter(ending -> file.endsWith("." + ending)).findFirst().orElse("");
		String wanted = form == 0 && !written.isEmpty() ? written : forms.get(form).ending();
		String bare = written.isEmpty() ? file : file.substring(0, file.length() - written.length() - 1);
		return bare + "." + wanted;
	}

	/** Without signs that some system doesn't allow in names. */
	public static String fileName(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
	}

	private static Path folder(List<Path> origin) {
		return UsedFolder.WRITTEN.last().or(() -> UsedFolder.of(origin)).or(UsedFolder.OPENED::last).orElseGet(UsedFolder::documents);
	}
}
