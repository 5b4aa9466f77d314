package kakko.benchmark.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

/**
 * The product with the bundle in it that measures from inside.
 *
 * @param command what opens the window, as {@code ./kakko} does
 * @param room    a folder for what it leaves; its words go to LOG files there
 */
record Product(List<String> command, Path room) {

	private static final int LONGEST_MINUTES = 15;

	/** @param data where the window keeps what it remembers */
	Heard run(String name, String data, List<Path> texts) throws IOException, InterruptedException {
		Path out = room.resolve(name + ".json");
		Files.deleteIfExists(out);
		List<String> whole = new ArrayList<>(command);
		whole.addAll(1, List.of("-Dkakko.bench.started=" + System.currentTimeMillis(), "-Dkakko.bench.out=" + out,
				"-Dkakko.bench.texts=" + String.join(java.io.File.pathSeparator, texts.stream().map(Path::toString).toList()),
				"-Dkakko.dossiers=" + room.resolve(data).resolve("dossiers")));
		whole.addAll(List.of("-data", room.resolve(data).resolve("data").toString()));
		Process process = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(room.resolve(name + ".log").toFile()).start();
		if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		if (!Files.exists(out)) {
			throw new IOException("nothing was measured; see " + room.resolve(name + ".log"));
		}
		return new Heard(new Gson().fromJson(Files.readString(out), new TypeToken<Map<String, List<Double>>>() {
		}.getType()));
	}
}
