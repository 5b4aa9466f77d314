package kakko.benchmark.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * What a harness measured in the real window and left in {@code window.json} of this module.
 *
 * @param how     a sentence: when, on which drafts, by which command
 * @param figures a row each of the section's table
 */
public record WindowFigures(String how, List<Bound> figures) {

	private static final Path FILE = Path.of(System.getProperty("kakko.benchmark"), "window.json");

	static String section() throws IOException {
		if (!Files.exists(FILE)) {
			return "Not measured yet: `./kakko bench --window` does that.";
		}
		return new Gson().fromJson(Files.readString(FILE), WindowFigures.class).printed();
	}

	public void save() throws IOException {
		Files.writeString(FILE, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(this) + "\n");
	}

	private String printed() {
		return how + "\n\n" + Bounds.table(figures).toString().strip();
	}
}
