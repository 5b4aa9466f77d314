package kakko.ui.tests;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.widgets.FileDialog;

import kakko.ui.program.AskedFiles;

/** Answers in place of the system's dialog for files, which holds up the window for ever where keys don't reach it. */
public final class FileChooser {

	private static final Deque<Function<FileDialog, Path>> ANSWERS = new ArrayDeque<>();

	private FileChooser() {
	}

	/** The next question for a file is answered with this one. */
	public static void willGet(Path file) {
		answer(dialog -> file);
	}

	/** The next question for a file is answered with what the dialog proposes, where it proposes it. */
	public static void willAgree() {
		answer(dialog -> Path.of(dialog.getFilterPath()).resolve(dialog.getFileName()));
	}

	private static void answer(Function<FileDialog, Path> answer) {
		ANSWERS.add(answer);
		AskedFiles.answerWith(dialog -> List.of(ANSWERS.remove().apply(dialog)));
	}
}
