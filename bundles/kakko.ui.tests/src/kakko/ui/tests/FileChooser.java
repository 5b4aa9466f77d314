package kakko.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.FileDialog;

import kakko.ui.program.AskedFiles;

/** Answers in place of the system's dialog for files, which holds up the window for ever where keys don't reach it. */
public final class FileChooser {

	private FileChooser() {
	}

	/** From now on a question for a file is answered with this one; a name alone is looked for where the dialog looks. */
	public static void willGet(Path file) {
		answer(dialog -> Path.of(dialog.getFilterPath()).resolve(file));
	}

	/** From now on a question for a file is answered with what the dialog proposes, where it proposes it. */
	public static void willAgree() {
		answer(dialog -> Path.of(dialog.getFilterPath(), dialog.getFileName()));
	}

	private static void answer(Function<FileDialog, Path> answer) {
		AskedFiles.answerWith(dialog -> List.of(answer.apply(dialog)));
	}
}
