package kakko.ui.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.Wording;

/** Shows files with the programs that the system has for them. */
public final class Programs {

	private static final Predicate<Path> SYSTEM = file -> Program.launch(file.toString());
	private static Predicate<Path> launching = SYSTEM;

	private Programs() {
	}

	/** Opens a file or a folder; where the system has no program for it, a dialog that waits for nobody says so, and where it is. */
	public static void open(Shell shell, Path file) {
		if (!launching.test(file)) {
			Wording wording = Wording.ofWindow();
			String sentence = Files.exists(file) ? wording.say("program.none", file.getFileName(), file.getParent()) : wording.say("notHere", file);
			MessageDialog dialog = new MessageDialog(shell, wording.say("program.title"), null, sentence, MessageDialog.INFORMATION, 0, wording.say("ok"));
			dialog.setBlockOnOpen(false);
			dialog.open();
		}
	}

	/** For tests, which start no other programs; null for the system's own again. */
	public static void openWith(Predicate<Path> instead) {
		launching = instead == null ? SYSTEM : instead;
	}
}
