package kakko.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import kakko.lang.DraftComposer;
import kakko.lang.DraftLanguage;

/** Readings of plain text whose paragraphs are separated by blank lines, for tests and measurements of the engine alone. */
public final class PlainText {

	private PlainText() {
	}

	public static Reading reading(String text) {
		DraftComposer composer = new DraftComposer();
		for (String block : text.strip().split("\\n\\s*\\n")) {
			composer.paragraph(0, DraftComposer.plain(block));
		}
		return Engine.read(DraftLanguage.parse(composer.toString()));
	}

	public static Reading reading(Path file) throws IOException {
		return reading(Files.readString(file));
	}
}
