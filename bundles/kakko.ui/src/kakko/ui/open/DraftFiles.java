package kakko.ui.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.Wording;
import kakko.ui.desk.UsedFolder;
import kakko.ui.program.AskedFiles;

/** Asks the user for files of the formats that can be read. */
public final class DraftFiles {

	private static final List<String> ENDINGS = List.of(".docx", ".pdf", ".html", ".htm", ".md", ".txt", ".draft");

	private DraftFiles() {
	}

	/** One file, or none when the user thought better of it. */
	public static List<Path> askOne(Shell shell, String title) {
		return ask(shell, title, SWT.OPEN, List.of());
	}

	public static List<Path> askSeveral(Shell shell, String title) {
		return askSeveral(shell, title, List.of());
	}

	/** @param beside files chosen before: others are looked for where they lie */
	public static List<Path> askSeveral(Shell shell, String title, List<Path> beside) {
		return ask(shell, title, SWT.OPEN | SWT.MULTI, beside);
	}

	private static List<Path> ask(Shell shell, String title, int style, List<Path> beside) {
		Wording wording = Wording.ofWindow();
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { wording.say("filter.drafts"), wording.say("filter.all") });
		dialog.setFilterExtensions(new String[] { "*" + String.join(";*", ENDINGS), "*" });
		dialog.setFilterPath(UsedFolder.of(beside).or(UsedFolder.OPENED::last).or(DraftFiles::received).orElseGet(UsedFolder::documents).toString());
		List<Path> chosen = AskedFiles.of(dialog);
		chosen.stream().findFirst().ifPresent(file -> UsedFolder.OPENED.remember(file.toAbsolutePath().getParent()));
		return chosen;
	}

	/** The downloads, where a draft is among them. */
	private static Optional<Path> received() {
		return UsedFolder.downloads().filter(folder -> {
			try (Stream<Path> inside = Files.list(folder)) {
				return inside.anyMatch(DraftFiles::looksLikeDraft);
			} catch (IOException | UncheckedIOException unreadable) {
				return false;
			}
		});
	}

	/** What the user calls a file, without the ending of its format; a label that ends in a number keeps it. */
	public static String withoutEnding(String name) {
		return ENDINGS.stream().filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending)).findFirst().map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
	}

	/** Files as they were dropped, and of folders the files in them that look like drafts. */
	public static List<Path> dropped(String... names) {
		return Arrays.stream(names).map(Path::of).flatMap(DraftFiles::within).toList();
	}

	private static Stream<Path> within(Path dropped) {
		if (!Files.isDirectory(dropped)) {
			return Stream.of(dropped);
		}
		try (Stream<Path> inside = Files.list(dropped)) {
			return inside.filter(DraftFiles::looksLikeDraft).sorted().toList().stream();
		} catch (IOException unreadable) {
			return Stream.of(dropped);
		}
	}

	private static boolean looksLikeDraft(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(file);
	}
}
