package kakko.benchmark.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.Gson;

/**
 * What a harness measured in the real window and left in {@code window.json} of this module.
 *
 * @param how     a sentence: when, on which drafts, by which command
 * @param figures a row each of the section's table
 */
record WindowFigures(String how, List<Bound> figures) {

	private static final Path FILE = Path.of(System.getProperty("kakko.benchmark"), "window.json");

	static String section() throws IOException {
		if (!Files.exists(FILE)) {
			return "Not measured yet. A harness that drives the window leaves `releng/kakko.benchmark/window.json`, "
					+ "`{\"how\": \"…\", \"figures\": [{\"what\": \"…\", \"asked\": \"< 50 ms\", \"reached\": \"31 ms\", \"kept\": true}]}`; "
					+ "`./kakko bench --window` puts it here.";
		}
		return new Gson().fromJson(Files.readString(FILE), WindowFigures.class).printed();
	}

	private String printed() {
		return how + "\n\n" + Bounds.table(figures).toString().strip();
	}
}
