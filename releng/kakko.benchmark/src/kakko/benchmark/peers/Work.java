package kakko.benchmark.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Two texts to be compared, as paragraphs and as files in a folder: {@code old.txt} and {@code new.txt}, a blank line between paragraphs. */
public record Work(String name, Path folder, List<String> from, List<String> to) {

	public static Work write(String name, Path folder, List<String> from, List<String> to) throws IOException {
		Work work = new Work(name, Files.createDirectories(folder), from, to);
		Files.writeString(work.older(), String.join("\n\n", from) + "\n");
		Files.writeString(work.newer(), String.join("\n\n", to) + "\n");
		return work;
	}

	static Work read(Path folder) throws IOException {
		return new Work(folder.getFileName().toString(), folder, paragraphs(folder.resolve("old.txt")), paragraphs(folder.resolve("new.txt")));
	}

	private static List<String> paragraphs(Path file) throws IOException {
		return List.of(Files.readString(file).strip().split("\n\n"));
	}

	Path older() {
		return folder.resolve("old.txt");
	}

	Path newer() {
		return folder.resolve("new.txt");
	}

	List<String> olderWords() {
		return words(from);
	}

	List<String> newerWords() {
		return words(to);
	}

	private static List<String> words(List<String> paragraphs) {
		return paragraphs.stream().flatMap(paragraph -> Stream.of(paragraph.split("\\s+"))).toList();
	}
}
