package kakko.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import kakko.benchmark.invented.Pair;
import kakko.benchmark.invented.Recipe;
import kakko.benchmark.invented.Revising;
import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.peers.PeerRun;
import kakko.benchmark.peers.Work;
import kakko.benchmark.score.Score;

/** Everybody on the same work, one after the other. */
public final class SideBySide {

	/** Empty where a peer didn't end in time or within its memory. */
	public record Result(Optional<Measured> measured, Optional<Score> score) {
	}

	private final Settings settings;
	private final Map<String, Pair> sets = new LinkedHashMap<>();
	private final Map<String, Map<Competitor, Result>> results = new LinkedHashMap<>();

	private SideBySide(Settings settings) {
		this.settings = settings;
	}

	/** Results by set, then by competitor; those that can't run here are left out. */
	public static Map<String, Map<Competitor, Result>> run(Settings settings) throws IOException, InterruptedException {
		SideBySide run = new SideBySide(settings);
		for (Recipe recipe : Recipe.SETS) {
			Pair pair = Revising.pair(recipe, settings.seed());
			run.compare(pair);
			run.compare(pair.numbered());
		}
		return run.results;
	}

	private void compare(Pair pair) throws IOException, InterruptedException {
		Work work = Work.write(pair.name(), settings.room().resolve(pair.name()), pair.from(), pair.to());
		Map<Competitor, Result> row = new EnumMap<>(Competitor.class);
		for (Competitor competitor : settings.present()) {
			Optional<Measured> measured = measure(settings, competitor, work);
			row.put(competitor, new Result(measured, measured.map(each -> Score.of(each.answer(), pair.gold()))));
			settings.tell(pair.name() + "  " + competitor.title + "  " + measured.map(each -> "%.0f ms".formatted(each.median())).orElse("gave up"));
		}
		results.put(pair.name(), row);
	}

	static Optional<Measured> measure(Settings settings, Competitor competitor, Work work) throws IOException, InterruptedException {
		return new ChildJvm("2g", settings.patienceSeconds()).run(PeerRun.class, Measured.class, competitor.name(), work.folder(), settings.runs());
	}
}
