package kakko.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kakko.benchmark.cold.ColdRun;
import kakko.benchmark.cold.InventedPdf;
import kakko.benchmark.invented.Pair;
import kakko.benchmark.invented.Recipe;
import kakko.benchmark.invented.Revising;
import kakko.benchmark.page.Page;
import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.peers.PeerRun;
import kakko.benchmark.peers.Work;
import kakko.benchmark.peers.WordFiles;
import kakko.benchmark.real.TruthRun;
import kakko.benchmark.real.TruthScore;
import kakko.benchmark.scale.GrowthRun;
import kakko.benchmark.scale.Hard;
import kakko.benchmark.scale.HardRun;
import kakko.benchmark.steps.StepsRun;
import kakko.benchmark.steps.StepsRun.Step;
import kakko.benchmark.window.WindowRun;

/**
 * {@code ./kakko bench [--quick] [--seed N]}: measures everything and writes docs/benchmarks.md. {@code ./kakko bench --window} measures
 * in the window instead, keeps the figures in window.json, and puts them into that page.
 */
public final class Bench {

	private static final int GROWTH_SECONDS = 240;
	private static final int HARD_SECONDS = 60;

	private final Settings settings;

	private Bench(Settings settings) {
		this.settings = settings;
	}

	public static void main(String[] args) throws Exception {
		Path top = Path.of(System.getProperty("kakko.top"));
		Path page = top.resolve("docs/benchmarks.md");
		if (List.of(args).contains("--window")) {
			WindowRun.run(top.resolve("../shared")).save();
			Files.writeString(page, Page.withWindow(Files.readString(page)));
			return;
		}
		Settings settings = Settings.of(args, top);
		settings.absent().forEach(reason -> settings.tell("skipped: " + reason));
		Files.writeString(page, Page.of(new Bench(settings).run()));
		settings.tell("written to " + page);
		System.exit(0);
	}

	private Findings run() throws Exception {
		ColdRun.Result cold = told("cold start", ColdRun.run(settings.top().resolve("kakko"), settings.room(), settings.seed(), settings.runs()));
		Optional<GrowthRun.Result> growth = told("growth", growth());
		Map<Hard, Optional<HardRun.Result>> hard = told("hard texts", hard());
		Map<String, TruthScore> truth = told("truth", truth());
		var sets = SideBySide.run(settings);
		Optional<Measured> heap = new ChildJvm("512m", settings.patienceSeconds()).run(PeerRun.class, Measured.class, Competitor.KAKKO.name(),
				settings.room().resolve("L"), 1);
		settings.tell("heap: " + heap.map(Measured::heapPeak));
		Map<String, Step> steps = told("steps", steps());
		return new Findings(settings, sets, truth, Chains.run(settings), growth, hard, heap, cold, steps);
	}

	private <T> T told(String what, T found) {
		settings.tell(what + ": " + found);
		return found;
	}

	private Optional<GrowthRun.Result> growth() throws IOException, InterruptedException {
		return new ChildJvm("2g", GROWTH_SECONDS).run(GrowthRun.class, GrowthRun.Result.class, settings.seed(), settings.quick() ? 1 : 3);
	}

	private Map<Hard, Optional<HardRun.Result>> hard() throws IOException, InterruptedException {
		Map<Hard, Optional<HardRun.Result>> results = new EnumMap<>(Hard.class);
		for (Hard hard : Hard.values()) {
			results.put(hard, new ChildJvm("1g", HARD_SECONDS).run(HardRun.class, HardRun.Result.class, hard.name()));
		}
		return results;
	}

	private Map<String, TruthScore> truth() throws IOException {
		Path folder = Chains.shared(settings).resolve("truth");
		return Files.isDirectory(folder) ? TruthRun.score(folder) : Map.of();
	}

	private Map<String, Step> steps() throws Exception {
		Pair pair = Revising.pair(Recipe.SETS.get(1), settings.seed()).numbered();
		Work work = Work.write(pair.name(), settings.room().resolve("steps"), pair.from(), pair.to());
		WordFiles.older(work);
		InventedPdf.write(pair.from(), work.folder().resolve("old.pdf"));
		return StepsRun.run(work.folder(), settings.quick());
	}
}
