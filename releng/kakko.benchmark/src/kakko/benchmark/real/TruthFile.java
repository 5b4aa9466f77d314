package kakko.benchmark.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

/** Hand-made labels for a pair of real texts, a JSON object a line; what their fields mean is told beside them. */
record TruthFile(String name, Path from, Path to, List<Row> rows) {

	/** A row of either kind, paragraph or bracket; the fields of the other kind are null. {@code alt} is a word, or a list of indexes. */
	record Row(String kind, List<Integer> from, List<Integer> to, String change, Boolean sure, JsonElement alt, Integer para, Integer nth, String fate) {

		/** Rows that the labeller doubts don't count. */
		boolean counts(String ofKind) {
			return kind.equals(ofKind) && !Boolean.FALSE.equals(sure);
		}

		boolean allows(String answer) {
			return answer.equals(fate) || alt != null && alt.isJsonPrimitive() && answer.equals(alt.getAsString());
		}

		boolean allows(List<Integer> links) {
			return alt != null && alt.isJsonArray() && alt.toString().equals(new Gson().toJson(links));
		}
	}

	static List<TruthFile> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().map(TruthFile::read).toList();
		}
	}

	private static TruthFile read(Path labels) {
		String name = labels.getFileName().toString().replaceFirst("\\.jsonl$", "");
		String[] dates = name.replaceFirst("\\..*", "").split("--");
		Gson gson = new Gson();
		try (Stream<String> lines = Files.lines(labels)) {
			return new TruthFile(name, labels.resolveSibling("paris-" + dates[0] + ".txt"), labels.resolveSibling("paris-" + dates[1] + ".txt"),
					lines.filter(line -> !line.isBlank()).map(line -> gson.fromJson(line, Row.class)).toList());
		} catch (IOException disk) {
			throw new UncheckedIOException(disk);
		}
	}
}
