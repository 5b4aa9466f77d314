package kakko.documents.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;
import kakko.documents.internal.Reader;

/** Hands invented files to a reader and shows what it made of them as lines that a test can name. */
final class Reading {

	private final Reader reader;
	private final Path folder;
	private final String extension;

	Reading(Reader reader, Path folder, String extension) {
		this.reader = reader;
		this.folder = folder;
		this.extension = extension;
	}

	Manuscript of(String source) {
		return of(source.getBytes(StandardCharsets.UTF_8));
	}

	Manuscript of(byte[] source) {
		try {
			Path file = Files.write(folder.resolve("draft." + extension), source);
			return reader.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}

	/** Texts of the passages. */
	static List<String> texts(Manuscript manuscript) {
		return manuscript.passages.stream().map(Passage::text).toList();
	}

	/** One passage a line: kind in a letter (h, c, f, ~; none for a paragraph), level, what is special of it, text. */
	static String lines(Manuscript manuscript) {
		return String.join("\n", manuscript.passages.stream().map(Reading::line).toList());
	}

	private static String line(Passage passage) {
		return switch (passage.kind()) {
			case HEADING -> "#" + passage.level() + " ";
			case CELL -> passage.cell() + " ";
			case FOOTNOTE -> "^" + passage.mark() + "^ ";
			case FURNITURE -> "~ ";
			case PARAGRAPH -> passage.level() == 0 ? "" : passage.level() + "> ";
		} + passage.text();
	}

	static List<Integer> indexes(Manuscript manuscript, Kind kind) {
		return IntStream.range(0, manuscript.passages.size()).filter(i -> manuscript.passages.get(i).kind() == kind).boxed().toList();
	}
}
