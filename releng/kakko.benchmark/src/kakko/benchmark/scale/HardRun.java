package kakko.benchmark.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.Gson;

import kakko.benchmark.peers.Stopwatch;
import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.lang.DraftLanguage;

/** One hard pair, cold, parsing included: {@code HardRun CASE RESULT.json}. */
public final class HardRun {

	/** @param right whether the paragraph that stands in both texts was linked */
	public record Result(double seconds, boolean right) {
	}

	private HardRun() {
	}

	public static void main(String[] args) throws Exception {
		Hard hard = Hard.valueOf(args[0]);
		List<String> older = hard.older();
		List<String> newer = hard.newer();
		Stopwatch stopwatch = new Stopwatch();
		Comparison comparison = Engine.compare(reading(older), reading(newer), null);
		double seconds = stopwatch.millis() / 1000;
		boolean right = comparison.rows().stream().anyMatch(row -> row.from().equals(List.of(older.size() - 1)) && row.to().equals(List.of(newer.size() - 1)));
		Files.writeString(Path.of(args[1]), new Gson().toJson(new Result(seconds, right)));
		System.exit(0);
	}

	private static Reading reading(List<String> paragraphs) {
		return Engine.read(DraftLanguage.parse(String.join("\n\n", paragraphs)));
	}
}
