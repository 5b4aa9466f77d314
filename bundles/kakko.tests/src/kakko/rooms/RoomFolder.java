package kakko.rooms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a bundle says it uses, in its manifest and in its sources. */
record RoomFolder(Path folder) {

	/** A comma ends a clause, but not within quotes. */
	private static final Pattern CLAUSE_END = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
	/** Imports, and the beginnings of packages that are anybody's business when written out in full. */
	private static final Pattern USED = Pattern.compile(
			"^import\\s+(?:static\\s+)?([\\w.]+)|(?<![\\w.\"])((?:org\\.(?:eclipse|apache|jsoup)|com\\.google|kakko\\.(?:model|lang|core|documents|dossier|search|report|cli|ui|rcp))\\.[\\w.]*\\w)", Pattern.MULTILINE);
	private static final Pattern NO_CODE = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|^package [^\\n]*|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL | Pattern.MULTILINE);

	/** @return file: name of what is used and may not be, sorted */
	List<String> violations(Room room) throws IOException {
		return Stream.concat(manifest(), sources()).filter(use -> !room.mayUse(use.name())).map(use -> use.file() + ": " + use.name()).distinct().sorted().toList();
	}

	private Stream<Use> manifest() throws IOException {
		Path file = folder.resolve("META-INF/MANIFEST.MF");
		try (InputStream in = Files.newInputStream(file)) {
			Manifest manifest = new Manifest(in);
			return Stream.of("Require-Bundle", "Import-Package").map(manifest.getMainAttributes()::getValue).filter(value -> value != null).flatMap(CLAUSE_END::splitAsStream)
					.map(clause -> use(file, clause.replaceFirst(";.*", "").strip()));
		}
	}

	private Stream<Use> sources() throws IOException {
		Path sources = folder.resolve("src");
		if (!Files.exists(sources)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.walk(sources)) {
			return files.filter(file -> file.toString().endsWith(".java")).toList().stream().flatMap(this::source);
		}
	}

	private Stream<Use> source(Path file) {
		try {
			String code = NO_CODE.matcher(Files.readString(file)).replaceAll("");
			return USED.matcher(code).results().map(match -> use(file, match.group(1) != null ? match.group(1) : match.group(2)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Use use(Path file, String name) {
		return new Use(folder.relativize(file).toString().replace('\\', '/'), name);
	}

	private record Use(String file, String name) {
	}
}
