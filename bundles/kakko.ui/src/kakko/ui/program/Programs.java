package kakko.ui.program;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.swt.program.Program;

/** Shows files with the programs that the system has for them. */
public final class Programs {

	private static final Predicate<Path> SYSTEM = file -> Program.launch(file.toString());
	private static Predicate<Path> launching = SYSTEM;

	private Programs() {
	}

	/** @return whether there is a program for it */
	public static boolean open(Path file) {
		return launching.test(file);
	}

	/** For tests, which start no other programs; null for the system's own again. */
	public static void openWith(Predicate<Path> instead) {
		launching = instead == null ? SYSTEM : instead;
	}
}
