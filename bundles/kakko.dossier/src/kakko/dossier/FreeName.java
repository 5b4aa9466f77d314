package kakko.dossier;

import java.nio.file.Files;
import java.nio.file.Path;

/** A name that nothing in a folder has yet. */
final class FreeName {

	private FreeName() {
	}

	/** {@code draft.docx}, {@code draft-2.docx}, … */
	static String in(Path folder, String wanted) {
		int dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length();
		return free(folder, wanted.substring(0, dot), wanted.substring(dot));
	}

	/** {@code Article 6.2}, {@code Article 6.2-2}, … */
	static String ofFolder(Path parent, String wanted) {
		return free(parent, wanted, "");
	}

	private static String free(Path folder, String stem, String ending) {
		String name = stem + ending;
		for (int n = 2; Files.exists(folder.resolve(name)); n++) {
			name = stem + "-" + n + ending;
		}
		return name;
	}
}
