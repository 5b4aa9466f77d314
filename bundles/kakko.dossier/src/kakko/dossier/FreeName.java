package kakko.dossier;

import java.nio.file.Files;
import java.nio.file.Path;

/** A name that no file of a folder has yet: {@code draft.docx}, {@code draft-2.docx}, … */
final class FreeName {

	private FreeName() {
	}

	static String in(Path folder, String wanted) {
		int dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length();
		String name = wanted;
		for (int n = 2; Files.exists(folder.resolve(name)); n++) {
			name = wanted.substring(0, dot) + "-" + n + wanted.substring(dot);
		}
		return name;
	}
}
