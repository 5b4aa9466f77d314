package kakko.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kakko.benchmark.peers.Competitor;
import kakko.benchmark.peers.Measured;
import kakko.benchmark.peers.Work;
import kakko.benchmark.real.Chain;

/** Everybody on the steps of the real chains, which are in no repository: they stand in a folder {@code shared} beside the checkout. */
final class Chains {

	private Chains() {
	}

	/** @return empty where the folder isn't there */
	static Map<String, Map<Competitor, Optional<Measured>>> run(Settings settings) throws IOException, InterruptedException {
		Map<String, Map<Competitor, Optional<Measured>>> results = new LinkedHashMap<>();
		Path shared = shared(settings);
		for (Chain chain : Files.isDirectory(shared) ? Chain.in(shared) : List.<Chain>of()) {
			List<List<String>> texts = chain.texts();
			for (int step = 1; step < texts.size(); step++) {
				String name = chain.name() + " " + step;
				Work work = Work.write(name, settings.room().resolve(name.replace(' ', '-')), texts.get(step - 1), texts.get(step));
				results.put(name + " (" + texts.get(step - 1).size() + " → " + texts.get(step).size() + " paragraphs)", everybody(settings, work));
			}
		}
		return results;
	}

	static Path shared(Settings settings) {
		return settings.top().resolveSibling("shared");
	}

	private static Map<Competitor, Optional<Measured>> everybody(Settings settings, Work work) throws IOException, InterruptedException {
		Map<Competitor, Optional<Measured>> row = new EnumMap<>(Competitor.class);
		for (Competitor competitor : settings.present()) {
			row.put(competitor, SideBySide.measure(settings, competitor, work));
			settings.tell(work.name() + "  " + competitor.title);
		}
		return row;
	}
}
