package kakko.benchmark.scale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import com.google.gson.Gson;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.benchmark.invented.Pair;
import kakko.benchmark.invented.Prose;
import kakko.benchmark.invented.Recipe;
import kakko.benchmark.invented.Revising;
import kakko.benchmark.peers.Stopwatch;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.lang.DraftLanguage;

/** What more text costs, warm, parsing included: {@code GrowthRun SEED REPEATS RESULT.json}. */
public final class GrowthRun {

	private static final List<Integer> SIZES = List.of(750, 1500, 3000, 6000);
	private static final int REVISIONS = 12;
	/** About 450 words a page, 57 a paragraph. */
	private static final int PARAGRAPHS_OF_100_PAGES = 800;

	/**
	 * @param seconds      for {@code paragraphs} and their newer version
	 * @param trackSeconds for twelve revisions of a hundred pages that were parsed before, and {@code parseSeconds} for parsing them
	 */
	public record Result(List<Integer> paragraphs, List<Double> seconds, double trackSeconds, double parseSeconds) {
	}

	private GrowthRun() {
	}

	public static void main(String[] args) throws Exception {
		long seed = Long.parseLong(args[0]);
		int repeats = Integer.parseInt(args[1]);
		compareSeconds(SIZES.get(1), seed, 3);
		List<Double> seconds = SIZES.stream().map(size -> compareSeconds(size, seed, repeats)).toList();
		List<String> revisions = revisions(seed);
		List<Reading> readings = new ArrayList<>();
		double parse = best(1, () -> revisions.forEach(text -> readings.add(Engine.read(DraftLanguage.parse(text)))));
		double track = best(repeats, () -> Engine.track(readings, new NullProgressMonitor()));
		Files.writeString(Path.of(args[2]), new Gson().toJson(new Result(SIZES, seconds, track, parse)));
		System.exit(0);
	}

	private static double compareSeconds(int paragraphs, long seed, int repeats) {
		Pair pair = Revising.pair(Recipe.large(paragraphs), seed);
		return best(repeats, () -> Engine.compare(reading(pair.from()), reading(pair.to()), null));
	}

	private static Reading reading(List<String> paragraphs) {
		return Engine.read(DraftLanguage.parse(String.join("\n\n", paragraphs)));
	}

	private static List<String> revisions(long seed) {
		List<String> revisions = new ArrayList<>();
		List<String> text = new Prose(seed).paragraphs(PARAGRAPHS_OF_100_PAGES);
		for (int revision = 0; revision < REVISIONS; revision++) {
			revisions.add(String.join("\n\n", text));
			text = Revising.pair(Recipe.large(PARAGRAPHS_OF_100_PAGES - 50), text, seed + revision).to();
		}
		return revisions;
	}

	/** The best of some: what else the machine does can only add. */
	private static double best(int repeats, Runnable task) {
		DoubleStream seconds = IntStream.range(0, repeats).mapToDouble(each -> {
			Stopwatch stopwatch = new Stopwatch();
			task.run();
			return stopwatch.millis() / 1000;
		});
		return seconds.min().orElseThrow();
	}
}
